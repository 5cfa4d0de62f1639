"""`python -m gallery_dedup` is the command `gallery-dedup`."""

from __future__ import annotations

from gallery_dedup.cli import main

if __name__ == "__main__":
    raise SystemExit(main())

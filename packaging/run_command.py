"""What the installed `gallery-dedup` runs."""

from gallery_dedup.cli import main

raise SystemExit(main())

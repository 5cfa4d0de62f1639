"""What the installed `gallery-dedup` runs on Linux, and `gallery-dedup-window`, which is a link to it there.

A program has no console of its own on Linux, so that one file is enough: the name it is called by tells which it is.
"""

import sys
from pathlib import PurePath

if PurePath(sys.argv[0]).name == "gallery-dedup-window":
    from gallery_dedup.gui.app import main
else:
    from gallery_dedup.cli import main

raise SystemExit(main())

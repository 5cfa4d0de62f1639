"""What the installed `gallery-dedup-window` runs."""

import sys

if sys.platform == "win32":
    # Qt brings an older runtime of the C++ compiler than onnxruntime needs: what is loaded first serves both.
    from gallery_dedup.dimensions.network import available_providers

    available_providers()

from gallery_dedup.gui.app import main

raise SystemExit(main())

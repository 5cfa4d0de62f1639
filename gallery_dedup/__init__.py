"""Gallery Dedup: finds copies and look-alikes in photo collections and removes only what is safe to remove.

Importing the package loads nothing else; `gallery_dedup.library.Library` is the door to everything it does.
"""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"

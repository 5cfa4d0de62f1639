"""The only door to everything the program does, for the window, the command line and scripts alike."""

from gallery_dedup.library.library import MATCHER as MATCHER
from gallery_dedup.library.library import Library as Library

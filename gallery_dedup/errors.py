"""What can go wrong, as one tree.

    GalleryDedupError
    ├── FolderError       a folder to scan is missing, is a file, cannot be read
    ├── ImageError        a file that cannot be shown
    │   ├── NotAPicture   its content is no picture at all
    │   └── UnreadableImage   a picture that is damaged, cut short, too large, of an unknown kind
    ├── LocationError     the program's own folders cannot be written
    ├── StoreError        the ledger cannot be read, so nothing may be moved
    ├── SettingsError     a setting, profile, dimension, rule or threshold that does not exist or is out of range
    ├── ModelError        a network that is missing, damaged or of another kind
    ├── PlanError         a plan that is malformed
    └── MoveError         a file that could not be moved to the trash or back

Every message names the thing and the reason in words for the person who meets it.
"""

from __future__ import annotations


class GalleryDedupError(Exception):
    """Root of all errors that the program foresees; the message is a sentence for the user."""


class FolderError(GalleryDedupError):
    """A folder that cannot be scanned."""


class ImageError(GalleryDedupError):
    """A file that cannot be shown as a picture."""


class NotAPicture(ImageError):
    """The content of the file is no picture: it is passed over, not a failure."""


class UnreadableImage(ImageError):
    """A picture that cannot be decoded."""


class LocationError(GalleryDedupError):
    """A folder of the program's own that cannot be made or written."""


class StoreError(GalleryDedupError):
    """A database that must not be lost cannot be read."""


class SettingsError(GalleryDedupError):
    """A value that the program does not know or that is out of range."""


class ModelError(GalleryDedupError):
    """A network that cannot be used."""


class PlanError(GalleryDedupError):
    """A plan that cannot be read."""


class MoveError(GalleryDedupError):
    """A file that could not be moved to the trash or back."""

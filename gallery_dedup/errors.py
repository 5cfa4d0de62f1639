"""What can go wrong, as one tree.

    GalleryDedupError
    ├── FolderError       a folder to scan is missing, is a file, cannot be read
    ├── ImageError        a file that cannot be shown
    │   ├── NotAPicture   its content is no picture at all
    │   ├── UnreadableImage   a picture that is damaged, cut short, too large, of an unknown kind
    │   │   └── ImageLost     a picture that was described before and cannot be read again now
    │   └── SourceError       an image that was named or given, but could not be fetched or understood
    ├── LocationError     the program's own folders cannot be written
    ├── StoreError        the ledger cannot be read, so nothing may be moved
    ├── SettingsError     a setting, profile, dimension, rule or threshold that does not exist or is out of range
    ├── ModelError        a network that is missing, damaged or of another kind
    │   └── ModelsMissing     what was asked takes models that are not installed
    ├── PlanError         a plan that is malformed
    ├── RequestError      a request that is malformed, or asks for more than is allowed
    ├── ServiceError      the HTTP service that cannot start
    ├── Stopped           work that was asked to stop: nobody waits for it any more
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


class ImageLost(UnreadableImage):
    """A picture that was described before and cannot be read again now: what was to be looked at stays open."""

    def __init__(self, reason: str, *, path: str) -> None:
        super().__init__(reason)
        self.path = path


class SourceError(ImageError):
    """An image that was named or given in some way, but could not be fetched or understood."""

    def __init__(self, message: str, *, status: int | None = None) -> None:
        """`status` is the code of the HTTP answer, where there was one."""
        super().__init__(message)
        self.status = status


class LocationError(GalleryDedupError):
    """A folder of the program's own that cannot be made or written."""


class StoreError(GalleryDedupError):
    """A database that must not be lost cannot be read."""


class SettingsError(GalleryDedupError):
    """A value that the program does not know or that is out of range."""


class ModelError(GalleryDedupError):
    """A network that cannot be used."""


class ModelsMissing(ModelError):
    """What was asked takes models that are not installed; `models` are their names."""

    def __init__(self, message: str, *, models: tuple[str, ...]) -> None:
        super().__init__(message)
        self.models = models


class PlanError(GalleryDedupError):
    """A plan that cannot be read."""


class RequestError(GalleryDedupError):
    """A request that cannot be answered as it stands."""


class ServiceError(GalleryDedupError):
    """The HTTP service cannot start."""


class Stopped(GalleryDedupError):
    """Work that ended before it was done, because it was asked to."""


class MoveError(GalleryDedupError):
    """A file that could not be moved to the trash or back."""

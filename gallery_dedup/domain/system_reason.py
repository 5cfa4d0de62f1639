"""What the operating system says of a failure, as a text that the window can say in another language."""

from __future__ import annotations

from gallery_dedup.domain.sentence import sentence

_KNOWN = {
    str(text): text
    for text in (
        #: What Linux and macOS say of a file or a folder; it stands behind a colon.
        sentence("Permission denied"), sentence("permission denied"),
        sentence("Operation not permitted"), sentence("operation not permitted"),
        sentence("No such file or directory"), sentence("no such file or directory"),
        sentence("File exists"), sentence("file exists"),
        sentence("Not a directory"), sentence("not a directory"),
        sentence("Is a directory"), sentence("is a directory"),
        sentence("No space left on device"), sentence("no space left on device"),
        sentence("Disk quota exceeded"), sentence("disk quota exceeded"),
        sentence("Read-only file system"), sentence("read-only file system"),
        sentence("Input/output error"), sentence("input/output error"),
        sentence("File name too long"), sentence("file name too long"),
        sentence("Device or resource busy"), sentence("device or resource busy"),
        sentence("Too many open files"), sentence("too many open files"),
        sentence("Directory not empty"), sentence("directory not empty"),
        sentence("Connection timed out"), sentence("connection timed out"),
        sentence("Connection refused"), sentence("connection refused"),
    )
}  # fmt: skip


def system_words(error: OSError) -> str:
    """The system's own words: "Permission denied". What is not among the common ones stays as the system said it."""
    text = error.strerror or str(error)
    return _KNOWN.get(text, text)


def system_reason(error: OSError) -> str:
    """The same in small letters, as it stands within a sentence: "permission denied"."""
    text = (error.strerror or str(error)).lower()
    return _KNOWN.get(text, text)

"""What the operating system says of a failure, as a text that the window can say in another language."""

from __future__ import annotations

import errno

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
_DISK_FULL = ("No space left on device", "There is not enough space on the disk")
"""What Linux, macOS and Windows say."""
_KNOWN |= {text: sentence("The disk is full") for text in _DISK_FULL}
_KNOWN |= {text.lower(): sentence("the disk is full") for text in _DISK_FULL}
FULL = (errno.ENOSPC, errno.EDQUOT)
"""Errors of a disk, or of one's share of it, that takes nothing more."""


def system_words(error: OSError) -> str:
    """The system's own words: "Permission denied". What is not among the common ones stays as the system said it."""
    text = error.strerror or str(error)
    return _KNOWN.get(text, text)


def system_reason(error: OSError) -> str:
    """The same in small letters, as it stands within a sentence: "permission denied"."""
    return known_reason(error.strerror or str(error))


def known_reason(text: str) -> str:
    """What a library passed on of the system's words, in small letters and without a full stop."""
    text = text.lower().rstrip(".")
    return _KNOWN.get(text, text)

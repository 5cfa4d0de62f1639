"""What the application bundle tells macOS: version, what it opens, and why it asks for folders."""

from __future__ import annotations

from typing import Any

from contents import WINDOW
from document_types import DOCUMENT_TYPES, FOLDER_UTI

LEAST_SYSTEM = "14.0"
"""That of the wheels of faiss-cpu and onnxruntime."""


def info_plist(version: str) -> dict[str, Any]:
    """The keys that PyInstaller does not write by itself.

    Photos and folders may be opened with the program and dropped on its icon; it is never their default ("Alternate").
    """
    why = "Gallery Dedup looks for copies in the folders that you choose."
    return {
        # Of the two programs in the bundle, a double click opens the window.
        "CFBundleExecutable": WINDOW,
        "LSBackgroundOnly": False,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": LEAST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT License; see LICENSES.txt in the bundle's Resources",
        "CFBundleLocalizations": ["en", "de", "es", "zh_CN"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": kind.name,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [kind.uti],
                "CFBundleTypeExtensions": [suffix[1:] for suffix in kind.suffixes],
            }
            for kind in DOCUMENT_TYPES
        ]
        + [
            {
                "CFBundleTypeName": "Folder",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [FOLDER_UTI],
            }
        ],
        "NSDesktopFolderUsageDescription": why,
        "NSDocumentsFolderUsageDescription": why,
        "NSDownloadsFolderUsageDescription": why,
        "NSRemovableVolumesUsageDescription": why,
        "NSNetworkVolumesUsageDescription": why,
    }

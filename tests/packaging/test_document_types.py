"""What desktops are told that the program opens is what it opens; names and version are the same everywhere."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from gallery_dedup import __version__
from gallery_dedup.gui.app import DESKTOP_FILE
from gallery_dedup.gui.language import ENGLISH, NAMES
from gallery_dedup.imaging.formats import PICTURE_SUFFIXES

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
DESKTOP = PACKAGING / "linux" / f"{DESKTOP_FILE}.desktop"


@pytest.fixture
def types(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("document_types")


@pytest.fixture
def contents(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("contents")


@pytest.fixture
def desktop() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment]  # as configparser documents it
    parser.read(DESKTOP, encoding="utf-8")
    return parser


@pytest.fixture
def metainfo(contents: ModuleType) -> ET.Element:
    return ET.parse(PACKAGING / "linux" / f"{contents.APP_ID}.metainfo.xml").getroot()


def suffixes(types: ModuleType) -> list[str]:
    return [suffix for kind in types.DOCUMENT_TYPES for suffix in kind.suffixes]


def test_the_table_names_what_the_program_reads(types: ModuleType) -> None:
    assert sorted(suffixes(types)) == sorted(set(PICTURE_SUFFIXES) - types.NAMED_ONLY)
    assert set(PICTURE_SUFFIXES) >= types.NAMED_ONLY


def test_the_desktop_entry_opens_what_the_table_names(desktop: configparser.ConfigParser, types: ModuleType) -> None:
    told = desktop["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    assert told == [mime for kind in types.DOCUMENT_TYPES for mime in kind.mimes] + [types.FOLDER_MIME]


def test_the_desktop_entry_starts_the_window_with_all_paths(
    desktop: configparser.ConfigParser, contents: ModuleType
) -> None:
    entry = desktop["Desktop Entry"]
    assert entry["Exec"] == f"{contents.WINDOW} %F"
    assert entry["Icon"] == contents.COMMAND
    actions = [f"Desktop Action {name}" for name in entry["Actions"].rstrip(";").split(";")]
    assert [name for name in desktop.sections() if name != "Desktop Entry"] == actions
    for key in ("GenericName", "Comment", "Keywords"):
        assert {f"{key}[{name}]" for name in NAMES if name != ENGLISH} <= set(entry)


def test_the_installer_for_windows_offers_what_the_table_names(types: ModuleType) -> None:
    text = (PACKAGING / "windows" / "gallery_dedup.iss").read_text(encoding="utf-8-sig")
    told = re.findall(r'SupportedTypes"; ValueType: string; ValueName: "(\.\w+)"', text)
    assert told == suffixes(types)
    assert "PrivilegesRequired=lowest" in text
    assert "Software\\Classes\\." not in text, "what opens a file by default is the user's choice"
    assert __version__ not in text.replace("/DVersion=0.1.0", ""), "the version is handed in"


def test_the_bundle_for_macos_opens_what_the_table_names(
    types: ModuleType, script: Callable[[str], ModuleType]
) -> None:
    plist = script("macos.info_plist").info_plist("1.2.3")
    told = [suffix for kind in plist["CFBundleDocumentTypes"] for suffix in kind.get("CFBundleTypeExtensions", ())]
    assert [f".{suffix}" for suffix in told] == suffixes(types)
    assert {kind["LSHandlerRank"] for kind in plist["CFBundleDocumentTypes"]} == {"Alternate"}
    assert types.FOLDER_UTI in plist["CFBundleDocumentTypes"][-1]["LSItemContentTypes"]
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == "1.2.3"
    assert set(plist["CFBundleLocalizations"]) == set(NAMES)
    assert (plist["CFBundleExecutable"], plist["LSBackgroundOnly"]) == ("gallery-dedup-window", False)


def test_the_version_resource_has_four_numbers(script: Callable[[str], ModuleType]) -> None:
    numbers = script("windows.version_resource").numbers
    assert numbers("0.1.0") == (0, 1, 0, 0)
    assert numbers("2.10") == (2, 10, 0, 0)
    assert ".".join(map(str, numbers(__version__)[:3])) == __version__


def test_software_centres_are_told_names_and_version_of_the_program(metainfo: ET.Element, contents: ModuleType) -> None:
    assert metainfo.findtext("id") == contents.APP_ID
    assert metainfo.findtext("name") == contents.NAME
    assert metainfo.findtext("launchable") == DESKTOP.name
    assert {one.text for one in metainfo.findall("provides/binary")} == {contents.COMMAND, contents.WINDOW}
    newest = metainfo.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


@pytest.mark.parametrize("tool", ["desktop-file-validate", "appstreamcli"])
def test_the_systems_own_validators_find_nothing_wrong(tool: str, contents: ModuleType) -> None:
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    metainfo = PACKAGING / "linux" / f"{contents.APP_ID}.metainfo.xml"
    words = [str(DESKTOP)] if tool == "desktop-file-validate" else ["validate", "--no-net", str(metainfo)]
    ran = subprocess.run([tool, *words], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr

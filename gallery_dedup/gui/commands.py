"""Every command of the window, declared once: the menus, the keys and the sheet of keys are made from this."""

from __future__ import annotations

from dataclasses import dataclass

from gallery_dedup.gui import words


@dataclass(frozen=True, slots=True)
class Command:
    """One command; `place` is the page it belongs to, empty for everywhere."""

    id: str
    text: str
    keys: tuple[str, ...]
    menu: str
    icon: str = ""
    place: str = ""
    about: str = ""
    """What the sheet of keys says; the text, when empty."""
    checkable: bool = False
    repeats: bool = False
    """Whether holding the key repeats it."""


MENUS = ("&File", "&Edit", "&Photo", "&View", "&Help")

COMMANDS: tuple[Command, ...] = (
    Command("add_folder", "Add a folder…", ("Ctrl+O",), "&File", "add_folder"),
    Command("choose_two", "Compare two photos…", ("Ctrl+Shift+O",), "&File", "compare"),
    Command("choose_similar", "Find similar to a file…", ("Ctrl+Shift+F",), "&File", "similar"),
    Command("save_comparison", "Save the comparison…", ("Ctrl+S",), "&File", "", "pair",
            about="Save the picture of the comparison"),
    Command("save_difference", "Save the difference…", ("Ctrl+Shift+S",), "&File", "", "pair",
            about="Save the picture of the difference"),
    Command("save_given", "Save the pasted picture…", ("Ctrl+K",), "&File", "", "compare",
            about="Keep a picture that was pasted"),
    Command("scan", "Scan", ("F5",), "&File", "scan", about="Scan the library folders"),
    Command("pause", "Pause the scan", ("Ctrl+P",), "&File", "pause", about="Pause the scan, or go on"),
    Command("stop", "Stop the scan", ("Ctrl+.",), "&File", "stop"),
    Command("notify", "Notify when a long scan is done", (), "&File", checkable=True,
            about="A notification of the desktop, when the window is not looked at"),
    Command("problems", "Files that could not be read…", ("Ctrl+E",), "&File", "warning"),
    Command("history", "History", ("Ctrl+H",), "&File", "history", about="What was moved, and the way back"),
    Command("quit", "Quit", ("Ctrl+Q",), "&File"),
    Command("take_back", "Take back", ("Ctrl+Z",), "&Edit", "undo", about="Take back marks and moves alike"),
    Command("paste", "Paste a picture", ("Ctrl+V",), "&Edit", "", about="Compare or search what was copied"),
    Command("find", "Search", ("Ctrl+F",), "&Edit", "search", "review", about="Search names and folders"),
    Command("profiles", "Profiles…", ("Ctrl+Shift+P",), "&Edit", about="What each dimension weighs in the score"),
    Command("rules", "Which copy stays…", (), "&Edit", "keeper", about="The rules that choose the copy that stays"),
    Command("find_words", "Search photos by words…", ("W",), "&Edit", "similar", about="Search photos by words"),
    Command("toggle", "Remove or keep", ("Space",), "&Photo", "remove", "review", about="Keep or remove this photo"),
    Command("undecided", "Undecided", ("U",), "&Photo", "undecided", "review", about="Take this photo's mark away"),
    Command("make_keeper", "Make keeper", ("K",), "&Photo", "keeper", "review", about="Make this photo the keeper"),
    Command("not_copy", "Not a copy", ("N",), "&Photo", "not_copy", "review", about="Not a copy: remember that"),
    Command("accept", "Accept", ("Return", "Enter"), "&Photo", "keep", "review", about="Accept the suggestion, go on"),
    Command("accept_all", "Accept all sure copies…", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "&Photo", "keep",
            "review", about="Accept the suggestion for all groups in the list"),
    Command("next_photo", "Next photo", ("Right",), "&Photo", "", "review", repeats=True),
    Command("previous_photo", "Previous photo", ("Left",), "&Photo", "", "review", repeats=True),
    Command("next_group", "Next group", ("Down",), "&Photo", "", "review", repeats=True),
    Command("previous_group", "Previous group", ("Up",), "&Photo", "", "review", repeats=True),
    Command("find_similar", "Find similar", ("S",), "&Photo", "similar", "photo", about="Find what is like this photo"),
    Command("compare_similar", "Compare the two", (), "&Photo", "compare", "result"),
    Command("show_in_folder", "Show in folder", ("Ctrl+R",), "&Photo", "show", "photo"),
    Command("remove_marked", "Remove marked…", ("Delete",), "&Photo", "trash",
            about="Move marked photos to the trash"),
    Command("library", "Library", ("Ctrl+1",), "&View", "library", checkable=True, about="Go to the library"),
    Command("review", "Review", ("Ctrl+2",), "&View", "review", checkable=True, about="Go to the review"),
    Command("compare", "Compare", ("Ctrl+3",), "&View", "compare", checkable=True, about="Go to the comparison"),
    Command("similar", "Similar", ("Ctrl+4",), "&View", "similar", checkable=True, about="Go to similar photos"),
    Command("models", "Models", ("Ctrl+5",), "&View", "models", checkable=True, about="Go to models"),
    Command("back", "Back", ("Esc",), "&View", "chevron_left", about="Back to where one came from"),
    Command("zoom", "Fit or 100 %", ("Z",), "&View", "fit", "pair", about="Fit the photos, or show every pixel"),
    Command("zoom_in", "Larger", ("Ctrl++", "Ctrl+="), "&View", "", "pair", repeats=True),
    Command("zoom_out", "Smaller", ("Ctrl+-",), "&View", "", "pair", repeats=True),
    Command("look_left", "Look left", ("Shift+Left",), "&View", "", "pair", repeats=True),
    Command("look_right", "Look right", ("Shift+Right",), "&View", "", "pair", repeats=True),
    Command("look_up", "Look up", ("Shift+Up",), "&View", "", "pair", repeats=True),
    Command("look_down", "Look down", ("Shift+Down",), "&View", "", "pair", repeats=True),
    Command("mode_side", "Side by side", ("1",), "&View", "compare", "pair", about="Both photos side by side"),
    Command("mode_wipe", "Wipe", ("2",), "&View", "wipe", "pair", about="B on A, with a line that one drags"),
    Command("mode_flicker", "Flicker", ("3",), "&View", "flicker", "pair", about="B on A, one of them at a time"),
    Command("mode_overlay", "Overlay", ("4",), "&View", "overlay", "pair", about="B through A, as strong as one likes"),
    Command("mode_difference", "Difference", ("5",), "&View", "difference", "pair", about="What differs, in boxes"),
    Command("boxes", "Frame what differs", ("B",), "&View", "", "pair", about="Frame what differs, side by side"),
    Command("facts", "All fields or those that differ", ("M",), "&View", "", "pair", about="All fields, or the usual"),
    Command("flicker", "The other photo", ("F",), "&View", "", "pair", about="Swap the two in place; hold it to go on"),
    Command("flicker_auto", "Flicker by itself", ("Shift+F",), "&View", "", "pair"),
    Command("mode_back", "Line, opacity or place: back", (",",), "&View", "", "pair", repeats=True),
    Command("mode_on", "Line, opacity or place: on", (".",), "&View", "", "pair", repeats=True),
    Command("system", "As the system", (), "&View", checkable=True),
    Command("light", "Light", (), "&View", checkable=True),
    Command("dark", "Dark", (), "&View", checkable=True),
    Command("text_100", "Text as the system", (), "&View", checkable=True),
    Command("text_125", "Text 125 %", (), "&View", checkable=True),
    Command("text_150", "Text 150 %", (), "&View", checkable=True),
    Command("text_200", "Text 200 %", (), "&View", checkable=True),
    Command("reduce_motion", "Reduce motion", (), "&View", checkable=True,
            about="Nothing moves or blinks by itself"),
    Command("help", "How it works", ("F1",), "&Help", "info", about="How it works, on two screens"),
    Command("first_steps", "First steps", (), "&Help", "sample", about="Folders, which copy stays, models"),
    Command("keys", "Keys", ("?",), "&Help", "keys", about="This sheet"),
    Command("log", "Show the log file", (), "&Help"),
    Command("copy_details", "Copy details for a report", (), "&Help"),
    Command("about", "About Gallery Dedup", (), "&Help"),
)  # fmt: skip

SEPARATED = frozenset({"profiles", "save_comparison", "paste", "scan", "problems", "quit",
                       "find", "next_photo", "find_similar", "back", "zoom", "mode_side",
                       "flicker", "system", "text_100", "reduce_motion", "log"})  # fmt: skip
"""Commands that have a line above them in the menu."""

SHEET: tuple[tuple[str, tuple[str, ...]], ...] = (
    (words.translatable("Go"), (
        "next_photo", "previous_photo", "next_group", "previous_group", "library", "review", "compare", "similar",
        "models", "back", "find", "find_words",
    )),
    (words.translatable("Decide"), (
        "toggle", "accept", "accept_all", "make_keeper", "not_copy", "undecided", "take_back", "remove_marked",
    )),
    (words.translatable("Look"), (
        "zoom", "zoom_in", "zoom_out", "look_left", "look_right", "look_up", "look_down", "find_similar",
        "show_in_folder",
    )),
    (words.translatable("Compare"), (
        "mode_side", "mode_wipe", "mode_flicker", "mode_overlay", "mode_difference", "flicker", "flicker_auto",
        "mode_back", "mode_on", "boxes", "facts",
    )),
    (words.translatable("Do"), (
        "add_folder", "choose_two", "choose_similar", "paste", "save_comparison", "save_difference", "save_given",
        "scan", "pause", "stop", "history", "problems", "profiles", "help", "keys", "quit",
    )),
)  # fmt: skip
"""The sheet of keys: headings and the commands below them."""


def command(name: str) -> Command:
    """The command of a name."""
    return next(one for one in COMMANDS if one.id == name)


def about(one: Command) -> str:
    """What a command does, in the user's language."""
    return words.translated(one.about) if one.about else words.translated(one.text).rstrip("…")

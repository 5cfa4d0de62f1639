"""A headless Chromium as tests drive it: real files dropped, real keys pressed, the browser's own tree of names.

Commands and events of the DevTools protocol are JSON texts that end with a zero byte, on the two descriptors that
`--remote-debugging-pipe` names; so no driver, no port and no library is needed.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
"""Programs that are such a browser, the smallest first; packaging/start.py installs the first."""
PATIENCE_SECONDS = 300.0
"""What the browser may take on a slow and busy machine; only a test that fails waits for so long."""
LOG = "browser.log"
"""What the browser says besides, in the folder of its profile."""
READS, WRITES = 3, 4
"""Descriptors on which the browser takes commands and gives answers."""
# Only this program's own page is opened, and root and containers have no sandbox to offer.
SWITCHES = (
    "--headless", "--no-sandbox", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu",
    "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--lang=en-US",
    "--force-color-profile=srgb", "--hide-scrollbars", "about:blank",
)  # fmt: skip
KEYS: Mapping[str, tuple[str, int, str]] = {
    "Tab": ("Tab", 9, ""),
    "Enter": ("Enter", 13, "\r"),
    "Space": (" ", 32, " "),
}
SHIFT = 8
Json = dict[str, Any]


def program() -> str | None:
    """The browser that is installed, if there is one that can be driven here."""
    if not hasattr(os, "posix_spawn"):
        return None
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Refused(Exception):
    """The browser did not do what was asked, or an expression raised."""


class Pipe:
    """The two descriptors of one browser: commands out, answers and events in."""

    def __init__(self, path: str, *, profile: Path) -> None:
        takes, self._out = os.pipe()
        self._in, gives = os.pipe()
        # Above both of the browser's own, so that neither is overwritten before it is copied.
        ends = [fcntl.fcntl(one, fcntl.F_DUPFD_CLOEXEC, 10) for one in (takes, gives)]
        os.close(takes)
        os.close(gives)
        log = os.open(profile / LOG, os.O_WRONLY | os.O_CREAT, 0o600)
        # The log first: its descriptor may be one of the two.
        files = [(log, 1), (log, 2), (ends[0], READS), (ends[1], WRITES)]
        self._process = os.posix_spawn(
            path,
            [path, f"--user-data-dir={profile}", *SWITCHES],
            os.environ,
            file_actions=[(os.POSIX_SPAWN_DUP2, one, number) for one, number in files],
        )
        for one in (*ends, log):
            os.close(one)
        self._read = b""

    def send(self, message: Json) -> None:
        """Ask for something."""
        data = json.dumps(message).encode() + b"\0"
        try:
            while data:
                data = data[os.write(self._out, data) :]
        except BrokenPipeError as error:
            raise Refused("the browser is gone") from error

    def receive(self) -> Json:
        """The next answer or event; Refused when the browser is silent or gone."""
        while b"\0" not in self._read:
            ready, _, _ = select.select([self._in], [], [], PATIENCE_SECONDS)
            part = os.read(self._in, 1 << 20) if ready else b""
            if not part:
                raise Refused("the browser is gone" if ready else f"no answer in {PATIENCE_SECONDS:.0f} seconds")
            self._read += part
        text, _, self._read = self._read.partition(b"\0")
        message: Json = json.loads(text)
        return message

    def close(self) -> None:
        """End the browser: it leaves when its pipe is closed."""
        os.close(self._out)
        os.close(self._in)
        os.waitpid(self._process, 0)


class Browser:
    """One browser; every page of it begins without cookies, storage and cache of the others."""

    def __init__(self, path: str, *, profile: Path) -> None:
        self._pipe = Pipe(path, profile=profile)
        self._asked = 0
        self.events: list[Json] = []

    def call(self, method: str, *, session: str | None = None, **values: object) -> Json:
        """Ask for something and wait for the answer; events that come meanwhile are kept."""
        self._asked += 1
        asked = self._asked
        message: Json = {"id": asked, "method": method, "params": values}
        self._pipe.send(message | ({"sessionId": session} if session else {}))
        while (told := self._pipe.receive()).get("id") != asked:
            self.events.append(told)
        if "error" in told:
            raise Refused(f"{method}: {told['error']['message']}")
        result: Json = told["result"]
        return result

    def wait_for_event(self, method: str, *, session: str) -> Json:
        """The values of the next event of that name, which may have come already."""
        while True:
            for place, event in enumerate(self.events):
                if (event.get("method"), event.get("sessionId")) == (method, session):
                    values: Json = self.events.pop(place)["params"]
                    return values
            self.events.append(self._pipe.receive())

    @contextmanager
    def page(self, *, width: int = 1280, height: int = 900) -> Iterator[Page]:
        """An empty page of its own."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, session)
        for domain in ("Page", "Runtime", "Log", "DOM", "Audits", "Accessibility", "Network"):
            page.call(f"{domain}.enable")
        page.resize(width, height)
        try:
            yield page
        finally:
            self.call("Target.disposeBrowserContext", browserContextId=context)
            self.events.clear()

    def close(self) -> None:
        """End the browser."""
        self._pipe.close()


class Page:
    """One page, as a person with eyes, a pointer and a keyboard has it before them."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    def call(self, method: str, **values: object) -> Json:
        """Ask something of this page."""
        return self._browser.call(method, session=self._session, **values)

    def resize(self, width: int, height: int) -> None:
        """Show the page in a viewport of that size, in CSS pixels."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        # The answer comes from the browser, and the page is told by another way.
        self.wait_until(f"innerWidth === {width} && innerHeight === {height}")

    def prefer(self, **features: str) -> None:
        """What the person set in their system: `prefers_color_scheme="dark"`."""
        told = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.call("Emulation.setEmulatedMedia", features=told)

    def speak(self, *languages: str) -> None:
        """The languages that the person set in the browser, most wanted first; for what is opened afterwards."""
        agent = self._browser.call("Browser.getVersion")["userAgent"]
        self.call("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=",".join(languages))

    def open(self, address: str) -> None:
        """Go there and wait until everything is loaded."""
        told = self.call("Page.navigate", url=address)
        if told.get("errorText"):
            raise Refused(f"{address}: {told['errorText']}")
        self._browser.wait_for_event("Page.loadEventFired", session=self._session)

    def evaluate(self, expression: str) -> Any:
        """The JSON value of an expression, or of the promise that it is."""
        told = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in told:
            raise Refused(told["exceptionDetails"]["exception"].get("description", expression))
        return told["result"].get("value")

    def wait_until(self, condition: str) -> None:
        """Wait until an expression is true; it is asked before each frame, by the browser itself."""
        true = self.evaluate(
            f"new Promise(done => {{ const end = performance.now() + {PATIENCE_SECONDS * 1000};"
            f" const ask = () => ({condition}) ? done(true)"
            " : performance.now() > end ? done(false) : requestAnimationFrame(ask); ask(); })"
        )
        if not true:
            raise Refused(f"never became true: {condition}; the page says: {self.evaluate('document.body.innerText')}")

    def drop(self, selector: str, files: Sequence[Path]) -> None:
        """Drop files from outside on the middle of an element."""
        x, y = self._middle(selector)
        data = {"items": [], "files": [str(path) for path in files], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            self.call("Input.dispatchDragEvent", type=kind, x=x, y=y, data=data)

    def click(self, selector: str) -> None:
        """Click on the middle of an element."""
        x, y = self._middle(selector)
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key: str, *, times: int = 1, shift: bool = False) -> None:
        """Press a key: one of KEYS."""
        name, code, text = KEYS[key]
        values = {"key": name, "code": key, "windowsVirtualKeyCode": code, "modifiers": SHIFT if shift else 0}
        for _ in range(times):
            self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **values)
            self.call("Input.dispatchKeyEvent", type="keyUp", **values)

    def type(self, text: str) -> None:
        """Type a text into what is focused."""
        self.call("Input.insertText", text=text)

    def choose_files(self, files: Sequence[Path], *, key: str) -> None:
        """Press a key that opens the file dialog, and choose files in it."""
        self.call("Page.setInterceptFileChooserDialog", enabled=True)
        self.press(key)
        opened = self._browser.wait_for_event("Page.fileChooserOpened", session=self._session)
        self.call("DOM.setFileInputFiles", files=[str(path) for path in files], backendNodeId=opened["backendNodeId"])
        self.call("Page.setInterceptFileChooserDialog", enabled=False)

    def picture(self) -> bytes:
        """What is seen, as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])

    def named(self) -> list[tuple[str, str]]:
        """Role and name of everything that a screen reader finds, in its order, as the browser computes them."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        known = {node["nodeId"]: node for node in nodes}
        ahead, found = [nodes[0]["nodeId"]], []
        while ahead:
            node = known.get(ahead.pop(0))
            if node is None:
                continue
            ahead[:0] = node.get("childIds", [])
            if not node["ignored"]:
                found.append((node["role"]["value"], node.get("name", {}).get("value", "")))
        return found

    def complaints(self) -> list[str]:
        """Errors and warnings of the console, uncaught exceptions, and what the policies of the page forbade."""
        self.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        return [
            complaint
            for event in self._browser.events
            if event.get("sessionId") == self._session and (complaint := _complaint(event))
        ]

    def _middle(self, selector: str) -> tuple[float, float]:
        place = self.evaluate(
            f"(() => {{ const it = document.querySelector({json.dumps(selector)});"
            " it.scrollIntoView({block: 'center', behavior: 'instant'}); const box = it.getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        return place[0], place[1]


def _complaint(event: Json) -> str:
    values = event.get("params", {})
    match event.get("method"):
        case "Runtime.exceptionThrown":
            return str(values["exceptionDetails"].get("exception", values["exceptionDetails"]).get("description"))
        case "Runtime.consoleAPICalled" if values["type"] in ("error", "warning", "assert"):
            return str([told.get("value", told.get("description")) for told in values["args"]])
        case "Log.entryAdded" if values["entry"]["level"] in ("error", "warning"):
            return f"{values['entry']['text']} {values['entry'].get('url', '')}"
        case "Audits.issueAdded" if values["issue"]["code"] == "ContentSecurityPolicyIssue":
            return str(values["issue"]["details"])
    return ""

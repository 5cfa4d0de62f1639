"""The page of models, against a real HTTPS server on loopback: what is offered, downloads, files, faces."""

from __future__ import annotations

import shutil
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import onnx
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from gallery_dedup import assets
from gallery_dedup.catalogue.places import PART
from gallery_dedup.gui import task
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.models_offers import OfferState
from gallery_dedup.gui.models_row_view import ModelsRowView
from gallery_dedup.gui.theme import GRID, Theme
from gallery_dedup.locations import Locations
from gallery_dedup.settings import load_settings
from tests.gui.conftest import WAIT, drop, scan
from tests.gui.models_shop import ModelsShop, open_shop
from tests.stand_ins import NETWORKS, install, with_face
from tests.unit.catalogue.server import VERSION, Request, certificate_for_loopback, says, trusted

WORDS = ("clip-vit-b32", "clip-vit-b32-text", "clip-vit-b32-tokenizer")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate_for_loopback(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def tls(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    return trusted(certificate, monkeypatch)


@pytest.fixture
def shop(tmp_path: Path, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelsShop]:
    with open_shop(tmp_path, tls, monkeypatch) as shop:
        yield shop


@pytest.fixture
def page(shop: ModelsShop, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window with the page of models before one, and every sign of life shown: a person sees twenty a second."""
    monkeypatch.setattr(task, "EVENTS_PER_SECOND", 1e9)
    window.go("models")
    qtbot.waitUntil(lambda: bool(window.models.offers), timeout=WAIT)
    return window


def row(window: MainWindow, name: str) -> ModelsRowView:
    return window.models_page.rows[name]


def button(window: MainWindow, name: str, text: str) -> QPushButton:
    """The visible button of a row that says so."""
    found = [one for one in row(window, name).findChildren(QPushButton) if one.isVisible() and one.text() == text]
    assert len(found) == 1, f"{text}: {[one.text() for one in row(window, name).findChildren(QPushButton)]}"
    return found[0]


def buttons(window: MainWindow, name: str) -> list[str]:
    return [one.text() for one in row(window, name).findChildren(QPushButton) if one.isVisible()]


def state(window: MainWindow, name: str) -> OfferState:
    return window.models.offer(name).state


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is fetched, added or read any more."""
    kinds = ("download", "model files", "models", "settings")
    qtbot.waitUntil(lambda: not any(window.tasks.running(kind) for kind in kinds), timeout=WAIT)
    QApplication.processEvents()


def silent_at(data: bytes, share: float) -> Callable[[Request], None]:
    """Announces all of it, sends a part, and then says nothing more."""

    def answer(request: Request) -> None:
        request.head(200, content_length=len(data), etag=VERSION)
        request.send(data[: int(len(data) * share)])
        request.wait()

    return answer


class TestWhatIsOffered:
    def test_a_wish_is_one_row_whatever_it_takes(self, page: MainWindow, shop: ModelsShop) -> None:
        offer = page.models.offer("words")
        assert [one.model.name for one in offer.models] == [*WORDS]
        assert offer.bytes == sum(len(shop.files[shop.file_of(name)]) for name in WORDS)
        said = row(page, "words").said
        assert "Not here" in said
        assert "3 files" in said
        assert "dog on a beach" in said
        assert 'href="https://github.com/openai/CLIP/blob/main/LICENSE"' in said
        assert buttons(page, "words") == ["Download", "Use a file I have…"]

    def test_the_page_ends_where_its_cards_end(self, page: MainWindow, qtbot: QtBot) -> None:
        page.resize(1440, 900)
        area, foot = page.models_page._area, page.models_page._check
        content = area.widget()
        assert content is not None
        qtbot.waitUntil(lambda: content.height() == content.heightForWidth(content.width()), timeout=WAIT)
        assert content.height() > area.viewport().height()
        below = content.height() - foot.mapTo(content, QPoint(0, foot.height())).y()
        assert below <= 5 * GRID

    def test_what_comes_along_says_so_and_cannot_be_removed(self, page: MainWindow) -> None:
        assert "Comes with the program" in row(page, "look-alikes").said
        assert buttons(page, "look-alikes") == []

    def test_an_unclear_licence_is_told_before_anything(self, page: MainWindow) -> None:
        assert "no licence clearly allows" in row(page, "faces-surely").said
        assert all("licence clearly" not in row(page, name).said for name in ("faces", "words", "views"))

    def test_the_bar_and_the_key_lead_here(self, page: MainWindow) -> None:
        assert page.actions_["models"].isChecked()
        page.go("library")
        page.actions_["models"].trigger()
        assert page.page == "models"

    def test_every_button_says_of_what_it_is(self, page: MainWindow) -> None:
        shown = [one for one in page.models_page.findChildren(QAbstractButton) if one.isVisible()]
        assert all(one.accessibleName() or one.text() for one in shown)
        names = [one.accessibleName() for one in shown if one.text() in ("Download", "Use a file I have…")]
        assert len(set(names)) == len(names) > 4

    def test_similar_photos_lead_here(self, page: MainWindow) -> None:
        page.go("similar")
        page.similar_page.models_wanted.emit()
        assert page.page == "models"


class TestDownload:
    def test_one_button_fetches_all_of_it(self, page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
        with qtbot.waitSignal(page.models.used_changed, timeout=WAIT):
            button(page, "words", "Download").click()
        settled(page, qtbot)
        assert shop.asked == [shop.file_of(name) for name in WORDS]
        assert state(page, "words") is OfferState.INSTALLED
        assert "Find by words is installed." in page.status.text
        assert buttons(page, "words") == ["Remove"]
        for name in WORDS:
            file = shop.file_of(name)
            assert (page.locations.models / file).read_bytes() == shop.files[file]

    def test_progress_cancel_and_going_on(self, page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
        file = shop.file_of("dinov2-small")
        data = shop.files[file]
        shop.answers[file] = [silent_at(data, 0.5)]
        ends: list[str] = []
        button(page, "views", "Download").click()
        running = page.tasks.running("download")
        assert running is not None
        running.finished.connect(lambda _result: ends.append("finished"))
        running.failed.connect(lambda _error: ends.append("failed"))
        running.cancelled.connect(lambda: ends.append("cancelled"))
        qtbot.waitUntil(lambda: "50 %" in row(page, "views").said, timeout=WAIT)
        assert "Downloading" in row(page, "views").said
        assert buttons(page, "views") == ["Cancel"]
        # The server is silent: only whoever breaks the connection off need not wait for its time-out.
        button(page, "views", "Cancel").click()
        settled(page, qtbot)
        assert ends == ["cancelled"]
        assert page.models.errors == {}
        assert (page.locations.models / (file + PART)).read_bytes() == data[: len(data) // 2]
        assert "to go" in row(page, "views").said
        assert buttons(page, "views") == ["Go on", "Use a file I have…", "Discard what came"]
        button(page, "views", "Go on").click()
        settled(page, qtbot)
        assert shop.server.asked[-1]["range"] == f"bytes={len(data) // 2}-"
        assert state(page, "views") is OfferState.INSTALLED

    def test_closing_the_window_ends_it_and_keeps_what_came(
        self, page: MainWindow, shop: ModelsShop, qtbot: QtBot
    ) -> None:
        file = shop.file_of("dinov2-small")
        data = shop.files[file]
        shop.answers[file] = [silent_at(data, 0.25)]
        button(page, "views", "Download").click()
        qtbot.waitUntil(lambda: "25 %" in row(page, "views").said, timeout=WAIT)
        page.close()
        assert page.tasks.running("download") is None or page.tasks.close(milliseconds=0)
        assert (page.locations.models / (file + PART)).read_bytes() == data[: len(data) // 4]

    def test_the_second_waits_for_the_first(self, page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
        file = shop.file_of("dinov2-small")
        shop.answers[file] = [silent_at(shop.files[file], 0.5)]
        button(page, "views", "Download").click()
        button(page, "words", "Download").click()
        button(page, "faces", "Download").click()
        assert "Waiting" in row(page, "words").said
        button(page, "words", "Cancel").click()
        assert buttons(page, "words") == ["Download", "Use a file I have…"]
        qtbot.waitUntil(lambda: file in shop.asked, timeout=WAIT)
        button(page, "views", "Cancel").click()
        qtbot.waitUntil(lambda: state(page, "faces") is OfferState.INSTALLED, timeout=WAIT)
        settled(page, qtbot)
        assert not {shop.file_of(name) for name in WORDS} & {*shop.asked}

    def test_what_fails_says_why_and_what_else_can_be_done(
        self, page: MainWindow, shop: ModelsShop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = shop.file_of("dinov2-small")
        shop.answers[file] = [says(404), says(503)]
        button(page, "views", "Download").click()
        settled(page, qtbot)
        said = row(page, "views").said
        assert "the file is not there any more (404)" in said
        assert "gallery-dedup models" not in said
        button(page, "views", "Try again").click()
        settled(page, qtbot)
        assert "the server has a fault (503)" in row(page, "views").said
        mine = shop.save("dinov2-small", tmp_path / "from a friend.bin")
        choose(monkeypatch, mine)
        button(page, "views", "Use a file I have…").click()
        settled(page, qtbot)
        assert state(page, "views") is OfferState.INSTALLED
        assert "404" not in row(page, "views").said
        assert "503" not in row(page, "views").said

    def test_a_wrong_file_is_not_kept(self, page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
        file = shop.file_of("dinov2-small")
        data = shop.files[file]
        shop.files[file] = data[:-1] + bytes([data[-1] ^ 1])
        button(page, "views", "Download").click()
        settled(page, qtbot)
        assert "another file (its SHA-256 differs)" in row(page, "views").said
        assert state(page, "views") is OfferState.AVAILABLE
        assert not (page.locations.models / file).exists()
        assert not (page.locations.models / (file + PART)).exists()


class TestLicence:
    def test_nothing_is_fetched_before_a_word(self, page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
        button(page, "faces-surely", "Download").click()
        sheet = page.models_page.sheet
        assert sheet is not None
        assert "no licence clearly allows" in sheet.text.text()
        assert "https://github.com/onnx/models/blob/main/LICENSE" in sheet.text.text()
        assert not sheet.action.isEnabled()
        assert sheet.cancel.isDefault()
        sheet.cancel.click()
        settled(page, qtbot)
        assert shop.asked == []
        button(page, "faces-surely", "Download").click()
        sheet = page.models_page.sheet
        assert sheet is not None
        sheet.consent.click()
        sheet.action.click()
        qtbot.waitUntil(lambda: state(page, "faces-surely") is OfferState.INSTALLED, timeout=WAIT)
        settled(page, qtbot)

    def test_what_is_clear_needs_no_word(self, page: MainWindow, qtbot: QtBot) -> None:
        button(page, "faces", "Download").click()
        assert page.models_page.sheet is None
        settled(page, qtbot)
        assert state(page, "faces") is OfferState.INSTALLED


class TestOffline:
    def test_the_switch_forbids_and_is_kept(self, page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
        page.models_page.offline_box.click()
        settled(page, qtbot)
        assert load_settings(page.locations)[0].offline
        downloads = [one for one in page.models_page.findChildren(QPushButton) if one.text() == "Download"]
        assert downloads
        assert not any(one.isEnabled() for one in downloads)
        assert button(page, "words", "Use a file I have…").isEnabled()
        page.models.download("words", accept_license=False)
        settled(page, qtbot)
        assert shop.asked == []
        page.models_page.offline_box.click()
        settled(page, qtbot)
        assert not load_settings(page.locations)[0].offline
        assert button(page, "words", "Try again").isEnabled()

    def test_the_word_of_the_command_line_stands(
        self, shop: ModelsShop, theme: Theme, locations: Locations, qtbot: QtBot
    ) -> None:
        locations.prepare()
        window = MainWindow(locations, theme=theme, offline=True)
        try:
            window.show()
            window.go("models")
            qtbot.waitUntil(lambda: bool(window.models.offers), timeout=WAIT)
            assert window.models_page.offline_box.isChecked()
            assert not window.models_page.offline_box.isEnabled()
            assert not load_settings(locations)[0].offline
            window.models.download("views", accept_license=False)
            settled(window, qtbot)
            assert "network access is forbidden" in row(window, "views").said
            assert shop.asked == []
        finally:
            window.close()
            window.deleteLater()


class TestFiles:
    def test_what_is_dropped_here_is_taken_for_a_model(
        self, page: MainWindow, shop: ModelsShop, qtbot: QtBot, tmp_path: Path
    ) -> None:
        drop(page, *(shop.save(name, tmp_path / f"{number}.bin") for number, name in enumerate(WORDS)))
        settled(page, qtbot)
        assert state(page, "words") is OfferState.INSTALLED
        assert shop.asked == []

    def test_a_network_dropped_elsewhere_leads_here(
        self, page: MainWindow, shop: ModelsShop, qtbot: QtBot, tmp_path: Path
    ) -> None:
        page.go("library")
        drop(page, shop.save("dinov2-small", tmp_path / "any.onnx"))
        assert page.page == "models"
        settled(page, qtbot)
        assert state(page, "views") is OfferState.INSTALLED

    def test_what_is_no_model_is_told_and_those_beside_it_are_taken(
        self, page: MainWindow, shop: ModelsShop, qtbot: QtBot, tmp_path: Path
    ) -> None:
        wrong = tmp_path / "letter.txt"
        wrong.write_text("no network", encoding="utf-8")
        drop(page, wrong, shop.save("dinov2-small", tmp_path / "right.bin"))
        settled(page, qtbot)
        assert "letter.txt is not known" in page.models.errors[""]
        assert state(page, "views") is OfferState.INSTALLED
        page.models.forget_error()
        assert page.models.errors == {}

    def test_half_of_a_wish_says_what_lacks(
        self, page: MainWindow, shop: ModelsShop, qtbot: QtBot, tmp_path: Path
    ) -> None:
        drop(page, shop.save(WORDS[0], tmp_path / "image.bin"))
        settled(page, qtbot)
        assert "1 of 3 files here" in row(page, "words").said
        assert "to fetch of" in row(page, "words").said
        button(page, "words", "Download").click()
        settled(page, qtbot)
        assert shop.asked == [shop.file_of(name) for name in WORDS[1:]]

    def test_removing_leaves_what_another_wish_needs(self, page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
        page.models.download("faces", accept_license=False)
        page.models.download("faces-surely", accept_license=True)
        qtbot.waitUntil(lambda: state(page, "faces-surely") is OfferState.INSTALLED, timeout=WAIT)
        settled(page, qtbot)
        button(page, "faces-surely", "Remove").click()
        settled(page, qtbot)
        assert state(page, "faces") is OfferState.INSTALLED
        assert state(page, "faces-surely") is OfferState.PARTLY
        button(page, "faces", "Remove").click()
        settled(page, qtbot)
        assert not any(page.locations.models.glob("*.onnx"))

    def test_damage_is_found_and_mended(self, page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
        button(page, "views", "Download").click()
        settled(page, qtbot)
        path = page.locations.models / shop.file_of("dinov2-small")
        data = path.read_bytes()
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        page.models.verify()
        settled(page, qtbot)
        assert state(page, "views") is OfferState.DAMAGED
        assert "1 file damaged" in page.status.text
        button(page, "views", "Download again").click()
        settled(page, qtbot)
        assert path.read_bytes() == data
        page.models.verify()
        settled(page, qtbot)
        assert "2 models read and right" in page.status.text

    def test_what_lies_in_a_folder_of_ones_own_is_used_and_stays(
        self, page: MainWindow, shop: ModelsShop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shop.save("dinov2-small", tmp_path / "any.onnx")
        monkeypatch.setenv(assets.MODELS_VARIABLE, str(tmp_path))
        page.models.read()
        settled(page, qtbot)
        assert state(page, "views") is OfferState.INSTALLED
        assert buttons(page, "views") == []

    def test_one_of_ones_own_asks_before_it_goes(self, page: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
        described(tmp_path)
        drop(page, tmp_path / "own.onnx")
        settled(page, qtbot)
        assert page.models.errors == {}
        button(page, "own-network", "Remove").click()
        sheet = page.models_page.sheet
        assert sheet is not None
        assert "cannot be downloaded again" in sheet.text.text()
        sheet.action.click()
        settled(page, qtbot)
        assert "own-network" not in page.models_page.rows
        assert (tmp_path / "own.onnx").exists()


class TestFaces:
    def test_off_at_first_and_kept_when_on(self, page: MainWindow, qtbot: QtBot) -> None:
        assert not page.models_page.faces.switch.isChecked()
        assert not page.keeper.settings.faces
        page.models_page.faces.switch.click()
        settled(page, qtbot)
        assert load_settings(page.locations)[0].faces
        assert "Waits for a model" in page.models_page.faces.said

    def test_found_counted_and_forgotten(self, page: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
        folder = tmp_path / "people"
        folder.mkdir()
        ground = np.full((360, 480, 3), 90, np.uint8)
        Image.fromarray(with_face(ground, person=1)).save(folder / "face.png")
        Image.fromarray(ground).save(folder / "none.png")
        page.models_page.faces.switch.click()
        button(page, "faces", "Download").click()
        settled(page, qtbot)
        scan(page, folder, qtbot)
        page.go("models")
        settled(page, qtbot)
        assert "1 face in 1 photo, of 2 looked at" in page.models_page.faces.said
        page.models_page.faces.forget.click()
        sheet = page.models_page.sheet
        assert sheet is not None
        assert "cannot be taken back" in sheet.text.text()
        sheet.cancel.click()
        assert "1 face" in page.models_page.faces.said
        page.models_page.faces.forget.click()
        sheet = page.models_page.sheet
        assert sheet is not None
        sheet.action.click()
        qtbot.waitUntil(lambda: "No face data" in page.models_page.faces.said, timeout=WAIT)
        settled(page, qtbot)
        assert not load_settings(page.locations)[0].faces
        assert page.models.told.faces.looked_at == 0


def test_what_came_is_put_to_use_from_here(page: MainWindow, gallery: Path, shop: ModelsShop, qtbot: QtBot) -> None:
    scan(page, gallery, qtbot)
    page.go("models")
    settled(page, qtbot)
    button_of_scan = page.models_page.scan_button
    assert not button_of_scan.isVisible()
    button(page, "views", "Download").click()
    qtbot.waitUntil(button_of_scan.isVisible, timeout=WAIT)
    settled(page, qtbot)
    # Thirteen files, three of which are byte copies of others; one is away, and waits.
    assert page.models.told.lacking == 10
    (gallery / "alone.jpg").rename(gallery.parent / "alone.jpg")
    page.models.read()
    qtbot.waitUntil(lambda: page.models.told.away == 1, timeout=WAIT)
    (gallery.parent / "alone.jpg").rename(gallery / "alone.jpg")
    with qtbot.waitSignal(page.scans.reported, timeout=WAIT):
        button_of_scan.click()
    assert page.page == "models"
    qtbot.waitUntil(lambda: page.scans.task is None, timeout=WAIT)
    settled(page, qtbot)
    assert (page.models.told.lacking, page.models.told.away) == (0, 0)
    assert not button_of_scan.isVisible()


def test_from_the_page_to_words_and_scores(page: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "colours"
    folder.mkdir()
    for name, colour in (("a", (220, 20, 20)), ("b", (20, 200, 20)), ("c", (20, 20, 220)), ("d", (200, 30, 30))):
        Image.new("RGB", (320, 240), colour).save(folder / f"{name}.png")
    button(page, "words", "Download").click()
    button(page, "views", "Download").click()
    qtbot.waitUntil(lambda: state(page, "views") is OfferState.INSTALLED, timeout=WAIT)
    settled(page, qtbot)
    scan(page, folder, qtbot)
    page.similar.open_words("green")
    similar = page.similar_page
    qtbot.waitUntil(lambda: similar.current_photo is not None, timeout=WAIT)
    assert similar.current_photo is not None
    assert Path(similar.current_photo.path).name == "b.png"
    with page.open_library() as library:
        alike = library.compare(str(folder / "a.png"), str(folder / "d.png")).scores
        other = library.compare(str(folder / "a.png"), str(folder / "c.png")).scores
    for name in ("semantic", "instance"):
        assert (alike[name] or 0) > (other[name] or 0), name


def test_the_page_is_there_again(page: MainWindow, open_window: Callable[[], MainWindow]) -> None:
    page.close()
    assert open_window().page == "models"


def test_by_keyboard_alone(page: MainWindow, shop: ModelsShop, qtbot: QtBot) -> None:
    file = shop.file_of("dinov2-small")
    shop.answers[file] = [silent_at(shop.files[file], 0.5)]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=WAIT)
    reached: list[str] = []
    wanted = button(page, "views", "Download").accessibleName()
    for _step in range(60):
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton | QCheckBox):
            reached.append(focus.accessibleName() or focus.text())
        if reached and reached[-1] == wanted:
            break
        QTest.keyClick(focus or page, Qt.Key.Key_Tab)
    assert reached[0] == "Work offline"
    assert reached[-1] == wanted
    QTest.keyClick(button(page, "views", "Download"), Qt.Key.Key_Space)
    # The button that was pressed is gone, and whoever works by keyboard is at the one in its place.
    assert QApplication.focusWidget() is button(page, "views", "Cancel")
    qtbot.waitUntil(lambda: "50 %" in row(page, "views").said, timeout=WAIT)
    QTest.keyClick(button(page, "views", "Cancel"), Qt.Key.Key_Space)
    settled(page, qtbot)
    assert buttons(page, "views")[0] == "Go on"


def test_networks_that_rest_are_closed(page: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    from gallery_dedup.dimensions import network

    scan(page, gallery, qtbot)
    assert any(shared.session is not None for shared in network._shared.values())
    page.idle_networks._seconds = 0.0
    page.idle_networks.timer.timeout.emit()
    qtbot.waitUntil(lambda: page.tasks.running("idle networks") is None, timeout=WAIT)
    assert not any(shared.session is not None for shared in network._shared.values())


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """The system's own dialog, answered."""
    chosen = ([str(path) for path in paths], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_words: chosen))


def test_models_of_ones_own_say_why_they_are_not_in_use(
    page: MainWindow, gallery: Path, locations: Locations, qtbot: QtBot
) -> None:
    text = install(locations.models, "clip-vit-b32-text")
    broken = install(locations.models, "dinov2-small", data=b"\x08no network")
    page.models.read()
    qtbot.waitUntil(lambda: text.name in page.models_page.rows, timeout=WAIT)
    assert "Installed, waits for stand-in-clip-vit-b32, stand-in-clip-vit-b32-tokenizer" in row(page, text.name).said

    said: list[str] = []
    page.scans.noticed.connect(said.append)
    scan(page, gallery, qtbot)
    page.go("models")
    page.models.read()
    qtbot.waitUntil(lambda: "It cannot be used" in row(page, broken.name).said, timeout=WAIT)
    assert "Installed, not in use" in row(page, broken.name).said
    (notice,) = {*said}
    assert notice.startswith(f"{broken.name} is not used: the network {locations.models / broken.file} cannot be")
    assert page.status.text == notice


def described(folder: Path) -> None:
    """A network of one's own with its description."""
    network = onnx.load_from_string(NETWORKS["dinov2-small"]())
    network.producer_name = "someone"
    model = install(folder / "made", "dinov2-small", data=network.SerializeToString())
    shutil.copy(folder / "made" / model.file, folder / "own.onnx")
    text = (folder / "made" / f"{model.file}.toml").read_text(encoding="utf-8")
    text = text.replace(f'"{model.name}"', '"own-network"').replace(f'"{model.file}"', '"own.onnx"')
    (folder / "own.onnx.toml").write_text(text, encoding="utf-8")

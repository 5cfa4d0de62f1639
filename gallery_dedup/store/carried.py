"""What the files of contents carry beside their pictures, looked at once for those that have copies."""

from __future__ import annotations

from collections.abc import Mapping

from gallery_dedup.store.database import Database


class CarriedFacts(Database):
    """The part of the cache that remembers videos and captions in photos."""

    def save_carried(self, carried: Mapping[str, tuple[int, str]]) -> None:
        """Remember bytes of video and caption by content, all or nothing; what is no content is passed over."""
        rows = [
            (video, caption.encode("utf-8", "backslashreplace").decode("utf-8"), sha256)
            for sha256, (video, caption) in carried.items()
        ]
        with self._writing() as connection:
            connection.executemany("UPDATE contents SET video_bytes = ?, caption = ? WHERE sha256 = ?", rows)

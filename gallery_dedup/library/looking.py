"""Looking at photos without changing anything: two compared, what is like one, its vector; part of the library."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from gallery_dedup.dimensions import FIND_DIMENSION
from gallery_dedup.dimensions.semantic import SEMANTIC
from gallery_dedup.domain import Comparison, Missing, Photo
from gallery_dedup.in_use import ModelsInUse, dimensions_in_use, model_of, models_in_use, stamps
from gallery_dedup.library.faces import FACE, check_faces, check_given_out
from gallery_dedup.library.grouping import drained
from gallery_dedup.library.profiles import unanswered
from gallery_dedup.library.words import check_semantic, search_words, words_lack
from gallery_dedup.locations import Locations
from gallery_dedup.matching.profiles import profile_named
from gallery_dedup.settings import Settings
from gallery_dedup.store.cache import Cache

if TYPE_CHECKING:
    from gallery_dedup.dimensions.protocol import Dimension
    from gallery_dedup.library.given import GivenVectors
    from gallery_dedup.matching.difference import Difference
    from gallery_dedup.matching.ranked_pairs import RankedPair, Ranking, Wanted
    from gallery_dedup.matching.relate import Subject
    from gallery_dedup.matching.search import Found, Results, Searched
    from gallery_dedup.matching.word_search import WordResults, WordsSearched


class Looking:
    """Comparing and searching with what is stored, and reading what is not."""

    def __init__(self, locations: Locations, *, settings: Settings, cache: Cache) -> None:
        self.locations, self.settings = locations, settings
        self._cache = cache
        self._used: tuple[tuple[object, ...], ModelsInUse] | None = None

    def compare(
        self,
        a: str,
        b: str,
        *,
        profile: str = "gallery",
        dimensions: Sequence[str] | None = None,
        missing: Missing | None = None,
    ) -> Comparison:
        """Every score for two photos, the relation and the sentence; raises ImageError naming the unreadable one."""
        from gallery_dedup.matching.compare import check_dimensions, compared

        chosen = profile_named(profile, saved=self.settings.profiles, missing=missing)
        check_dimensions(dimensions)
        given = self._dimensions()
        models = self.models_in_use()
        return compared(
            self._subject(a),
            self._subject(b),
            profile=chosen,
            dimensions=given,
            names=dimensions,
            lacking=unanswered(self.locations, settings=self.settings, models=models),
            models=models,
        )

    def difference(self, found: Comparison) -> Difference | None:
        """Where two compared photos differ, read anew; None without a believable alignment. Raises ImageError."""
        from gallery_dedup.matching.difference import read_difference

        return read_difference(found)

    def find(self, path: str, photos: Sequence[Photo], *, dimension: str, top: int | None = None) -> list[Found]:
        """What is most like one photo, best first; raises ImageError, and SettingsError for a name."""
        from gallery_dedup.matching.search import find_like

        subject = self._subject(path)
        return find_like(subject, photos, cache=self._cache, dimension=self._asked(dimension, subject, photos), top=top)

    def search(self, path: str, folders: Sequence[str], *, dimension: str) -> Generator[Searched, None, Results]:
        """`find` among what is stored of the folders, in steps that tell how far it is; looks at no folder."""
        from gallery_dedup.matching.search import search

        subject, photos = self._subject(path), self._cache.photos(folders)
        return search(subject, photos, cache=self._cache, dimension=self._asked(dimension, subject, photos))

    def words_lack(self) -> tuple[str, ...]:
        """The names of the models that finding photos by words takes and that are not here."""
        return words_lack(self.models_in_use(anew=True))

    def find_words(self, words: str, photos: Sequence[Photo], *, top: int | None = None) -> WordResults:
        """What fits words best, best first; raises ModelsMissing, and SettingsError when there are none."""
        return drained(search_words(words, photos, cache=self._cache, models=self.models_in_use(), top=top))

    def search_words(
        self, words: str, folders: Sequence[str], *, top: int | None = None
    ) -> Generator[WordsSearched, None, WordResults]:
        """`find_words` among what is stored of the folders, in steps; looks at no folder."""
        photos = self._cache.photos(folders)
        return search_words(words, photos, cache=self._cache, models=self.models_in_use(), top=top)

    def _asked(self, name: str, subject: Subject, photos: Sequence[Photo]) -> Dimension:
        from gallery_dedup.matching.search import dimension_of_all

        sha256s = {photo.sha256 for photo in photos}
        return dimension_of_all(
            name, subject=subject, sha256s=sha256s, cache=self._cache, dimensions=self._answering(name)
        )

    def score(self, a: str, b: str, *, dimension: str) -> float | None:
        """The score of two photos in one dimension that compares vectors; raises ImageError, SettingsError."""
        from gallery_dedup.matching.search import dimension_named, vector_of

        asked = dimension_named(dimension, dimensions=self._answering(dimension))
        return asked.compare(vector_of(self._subject(a), asked), vector_of(self._subject(b), asked))

    def given_vectors(self, dimension: str | None = None) -> GivenVectors:
        """Vectors to compare images by, however they are given, of the best network of a dimension.

        Without a dimension by `default_dimension`. Raises SettingsError for one without vectors, ModelsMissing.
        """
        from gallery_dedup.matching.search import dimension_named

        name = dimension or self.default_dimension()
        return self._given(dimension_named(name, dimensions=self._answering(name)))

    def embedding_vectors(self, dimension: str | None = None) -> GivenVectors:
        """Vectors of images to give out, of the best network of a dimension.

        Without a dimension: CLIP's when it is installed, otherwise our own network's of 512 numbers, whatever answers
        `instance`. Raises as `given_vectors`, and SettingsError for faces, whose vectors are given to nobody.
        """
        from gallery_dedup.dimensions.every import DIMENSIONS
        from gallery_dedup.matching.search import dimension_named

        name = dimension or self.default_dimension()
        check_given_out(name)
        given = DIMENSIONS if dimension is None and name == FIND_DIMENSION else self._answering(name)
        return self._given(dimension_named(name, dimensions=given))

    def _given(self, dimension: Dimension) -> GivenVectors:
        from gallery_dedup.library.given import GivenVectors

        model = model_of(dimension.name, dimension.key, self.models_in_use())
        return GivenVectors(dimension, model, self._cache, self._known)

    def _known(self, path: str) -> str | None:
        photo = self.stored_photo(path)
        return None if photo is None else photo.sha256

    def ranked_pairs(
        self, photos: Sequence[Photo], *, dimension: str | None = None, wanted: Wanted
    ) -> Generator[Ranking, None, list[RankedPair]]:
        """The most alike pairs of photos, best first, in steps: `matching.ranked_pairs`. Raises as `given_vectors`."""
        from gallery_dedup.matching.ranked_pairs import ranked_pairs

        name = dimension or self.default_dimension()
        return ranked_pairs(name, photos, wanted=wanted, cache=self._cache, dimensions=self._answering(name))

    def default_dimension(self) -> str:
        """What photos are matched and searched by when nothing else is asked for."""
        return FIND_DIMENSION if self.models_in_use().semantic is None else SEMANTIC

    def photo(self, path: str) -> Photo:
        """What is known of a photo, described now when it is new or changed; raises ImageError."""
        stored = self.stored_photo(path)
        return stored if stored is not None else self._subject(path).photo

    def stored_photo(self, path: str) -> Photo | None:
        """The photo as stored, if the file did not change since."""
        photo = self._cache.photo(path)
        if photo is None:
            return None
        try:
            state = os.stat(path)
        except OSError:
            return None
        return photo if (state.st_size, state.st_mtime_ns) == (photo.bytes, photo.mtime_ns) else None

    def thumbnail(self, photo: Photo) -> bytes | None:
        """The small picture as JPEG, or None when it is not in the cache."""
        return self._cache.thumbnail(photo.sha256)

    def _subject(self, path: str) -> Subject:
        from gallery_dedup.matching.subject import read_subject, subject_of

        path = os.path.abspath(path)
        stored, dimensions = self.stored_photo(path), self._dimensions()
        # What an older version described, or without a model that is in use now, lacks vectors until the next scan.
        if stored is not None and self.models_in_use().described_by <= self._cache.described_by(stored.sha256):
            known = subject_of(self._cache, stored, dimensions=dimensions)
            if known.is_whole:
                return known
        return read_subject(path, dimensions=dimensions)

    def _check_answered(self, name: str | None) -> None:
        """Raise ModelsMissing for `semantic` without its model, as `check_faces` when faces are not looked for."""
        if name == SEMANTIC:
            check_semantic(self.models_in_use())
        if name == FACE:
            check_faces(self.locations, settings=self.settings, models=self.models_in_use())

    def _answering(self, name: str) -> tuple[Dimension, ...]:
        """The dimensions, that of faces among them when it is the one that is asked for."""
        self._check_answered(name)
        return self._dimensions()

    def _dimensions(self) -> tuple[Dimension, ...]:
        return dimensions_in_use(self.models_in_use())

    def models_in_use(self, *, anew: bool = False) -> ModelsInUse:
        """The added models that are used; looked for again when asked `anew`, and when their folders changed.

        One that is here for the first time is tried, once for all runs; what fails is passed over.
        """
        asked = (self.settings.faces, self.settings.provider, *stamps(self.locations))
        if anew or self._used is None or self._used[0] != asked:
            self._used = asked, models_in_use(self.locations, settings=self.settings, check=True)
        return self._used[1]

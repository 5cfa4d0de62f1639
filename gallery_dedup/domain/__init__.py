"""The nouns of the program: frozen dataclasses and enums, no input or output.

A *file* is found, a *photo* is a file that was read, its *content* is named by the SHA-256 of its bytes, and everything
that is computed of it (vectors, thumbnail, pairs) belongs to the content: a copied or moved file is described once.
Paths are absolute strings, because a library has hundreds of thousands of them.
"""

from gallery_dedup.domain.comparison import Alignment as Alignment
from gallery_dedup.domain.comparison import Box as Box
from gallery_dedup.domain.comparison import Comparison as Comparison
from gallery_dedup.domain.comparison import Evidence as Evidence
from gallery_dedup.domain.comparison import Pair as Pair
from gallery_dedup.domain.comparison import Registration as Registration
from gallery_dedup.domain.comparison import Surround as Surround
from gallery_dedup.domain.group import Group as Group
from gallery_dedup.domain.group import Mark as Mark
from gallery_dedup.domain.group import Member as Member
from gallery_dedup.domain.model import Model as Model
from gallery_dedup.domain.model import ModelInput as ModelInput
from gallery_dedup.domain.model import ModelKind as ModelKind
from gallery_dedup.domain.model import ModelOutput as ModelOutput
from gallery_dedup.domain.model import ModelState as ModelState
from gallery_dedup.domain.photo import CaptureData as CaptureData
from gallery_dedup.domain.photo import DecodedPhoto as DecodedPhoto
from gallery_dedup.domain.photo import Discovery as Discovery
from gallery_dedup.domain.photo import FoundFile as FoundFile
from gallery_dedup.domain.photo import PathReason as PathReason
from gallery_dedup.domain.photo import Photo as Photo
from gallery_dedup.domain.profile import DIMENSION_NAMES as DIMENSION_NAMES
from gallery_dedup.domain.profile import PROFILES as PROFILES
from gallery_dedup.domain.profile import Missing as Missing
from gallery_dedup.domain.profile import Part as Part
from gallery_dedup.domain.profile import Profile as Profile
from gallery_dedup.domain.profile import WeightedScore as WeightedScore
from gallery_dedup.domain.profile import checked_profile as checked_profile
from gallery_dedup.domain.relation import COPY_RELATIONS as COPY_RELATIONS
from gallery_dedup.domain.relation import UNCHANGED_RELATIONS as UNCHANGED_RELATIONS
from gallery_dedup.domain.relation import Relation as Relation
from gallery_dedup.domain.relation import Scores as Scores
from gallery_dedup.domain.removal import EntryState as EntryState
from gallery_dedup.domain.removal import LedgerEntry as LedgerEntry
from gallery_dedup.domain.removal import Moved as Moved
from gallery_dedup.domain.removal import MoveProgress as MoveProgress
from gallery_dedup.domain.removal import Outcome as Outcome
from gallery_dedup.domain.removal import Plan as Plan
from gallery_dedup.domain.removal import PlanLine as PlanLine
from gallery_dedup.domain.removal import StayingFile as StayingFile
from gallery_dedup.domain.scanning import ScanPhase as ScanPhase
from gallery_dedup.domain.scanning import ScanProgress as ScanProgress
from gallery_dedup.domain.scanning import ScanReport as ScanReport
from gallery_dedup.domain.scanning import ScanRequest as ScanRequest

"""The questions asked about photos, one module each: `every` lists those that come with the program.

`in_use` adds those of added models; `scales` says what scores mean.

Importing the package itself is cheap: a scan that has nothing to describe loads no numerical library.
"""

from gallery_dedup.dimensions.scales import FIND_DIMENSION as FIND_DIMENSION
from gallery_dedup.dimensions.scales import SCALES as SCALES
from gallery_dedup.dimensions.scales import Scale as Scale

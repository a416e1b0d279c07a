"""The questions, asked of the bundled taxonomy; each is the method of that name of :class:`Taxonomy`."""

from genai_taxonomy.taxonomy import Taxonomy

_BUNDLED = Taxonomy.bundled()

lookup = _BUNDLED.lookup
is_subset = _BUNDLED.is_subset
explain = _BUNDLED.explain
is_member = _BUNDLED.is_member
ancestors = _BUNDLED.ancestors
descendants = _BUNDLED.descendants
members = _BUNDLED.members
common_ancestors = _BUNDLED.common_ancestors
can = _BUNDLED.can
describe = _BUNDLED.describe
find = _BUNDLED.find
recommend = _BUNDLED.recommend
routes = _BUNDLED.routes
compare = _BUNDLED.compare
citing = _BUNDLED.citing

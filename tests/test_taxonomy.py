"""The taxonomy as a value, and its questions, on a taxonomy small enough to be read at a glance."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any, cast

import pytest
from attrs import evolve

from genai_taxonomy import (
    AmbiguousNameError,
    Answer,
    Architecture,
    Aspect,
    Assertion,
    Citation,
    ClosedWorld,
    Complete,
    ConflictingConceptError,
    ContradictionError,
    CycleError,
    DanglingReferenceError,
    DuplicateConceptError,
    InvalidValueError,
    Limitation,
    Literal,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Quantifier,
    Relation,
    Source,
    Step,
    Strength,
    Sufficient,
    Task,
    Taxonomy,
    TrainingObjective,
    Truth,
    UndecidedError,
    UnknownNameError,
    WrongFacetError,
    describe,
    modalities,
)
from genai_taxonomy.authoring import (
    about,
    built_on,
    complete,
    described,
    disjoint_with,
    entry,
    every,
    member_of,
    never,
    signature,
    some,
    subset_of,
    sufficient,
    typically,
)
from genai_taxonomy.diff import Diff
from genai_taxonomy.reasoning import Reasoner
from genai_taxonomy.taxonomy import unchecked

BOOK = Source("book", title="The book", authors=("Ann Author",), year=2020, url="https://example.org/book")
CRITIC = Source("critic", title="The critic", authors=("Carl Critic",), year=2021, url="https://example.org/critic")

TEXT = Modality("text", "Text", aliases=("writing",))
CODE = Modality("code", "Code")
IMAGE = Modality("image", "Image")
PAINT = Task("paint", "Painting")
NET = Architecture("net", "Net")
DEEP_NET = Architecture("deep-net", "Deep net")
GUESS = TrainingObjective("guess", "Guessing")
FAST = Strength("fast", "Fast")
LIES = Limitation("lies", "Lies")
VIEW = Aspect("view", "View")
MAKER = ModelFamily("maker", "Maker", aliases=("makers of things",))
WRITER = ModelFamily("writer", "Writer", aliases=("author",))
POET = ModelFamily("poet", "Poet", aliases=("author",))
PAINTER = ModelFamily("painter", "Painter")
DOODLER = ModelFamily("doodler", "Doodler")
LINE = ModelSeries("line", "Line")
QUILL = Model("quill", "Quill", series=LINE)
BRUSH = Model("brush", "Brush", undetermined=(POET,))
SHOP = Product("shop", "Shop")
OLD = ModelFamily("scribe", "Scribe", replaced_by=WRITER)

SMALL = Taxonomy((TEXT, IMAGE)).extend(
    entry(CODE, subset_of(TEXT, cite=BOOK)),
    entry(PAINT, signature(TEXT, IMAGE, cite=BOOK)),
    NET,
    entry(DEEP_NET, subset_of(NET, cite=BOOK)),
    (GUESS, FAST, LIES, VIEW),
    entry(MAKER, typically(has=LIES, cite=BOOK), described(VIEW, "Makes things.", cite=BOOK)),
    entry(
        WRITER,
        subset_of(MAKER, cite=BOOK.at("p. 1")),
        every(produces=TEXT, cite=BOOK.at("p. 2")),
        complete(Relation.PRODUCES, cite=BOOK.at("p. 3"), disputed_by=CRITIC),
        typically(uses=DEEP_NET, cite=BOOK),
        some(has=FAST, cite=BOOK),
    ),
    entry(POET, subset_of(WRITER, cite=BOOK.at("p. 4")), never(has=LIES, cite=BOOK)),
    entry(
        PAINTER,
        subset_of(MAKER, cite=BOOK.at("p. 5")),
        disjoint_with(POET, cite=BOOK),
        sufficient(is_a=MAKER, produces=IMAGE, cite=BOOK.at("p. 6")),
    ),
    entry(DOODLER, subset_of(WRITER, cite=CRITIC, disputed_by=BOOK.at("p. 9"))),
    entry(LINE, subset_of(WRITER, cite=BOOK.at("p. 7"))),
    entry(QUILL, every(accepts=TEXT, produces=TEXT, uses=NET, cite=BOOK)),
    entry(BRUSH, member_of(MAKER, cite=BOOK.at("p. 8")), every(accepts=TEXT, produces=IMAGE, cite=BOOK)),
    entry(SHOP, built_on(LINE, cite=BOOK)),
    OLD,
    ClosedWorld(frozenset(("quill", "brush")), frozenset(("maker", "writer", "poet", "painter"))),
    version="1",
)


def claim(subject: Any, relation: Relation, value: Any) -> Assertion:
    found = [c for c in SMALL.claims_about(subject) if c.relation is relation and c.object == value]
    assert len(found) == 1
    return found[0]


# Subsets and members


def test_subsets() -> None:
    assert SMALL.is_subset(POET, MAKER)
    assert not SMALL.is_subset(MAKER, POET)
    assert SMALL.is_subset(MAKER, MAKER)
    assert SMALL.is_subset(LINE, MAKER)
    assert not SMALL.is_subset(DOODLER, WRITER)
    assert SMALL.is_subset("poet", "Makers of things")
    assert SMALL.is_subset(CODE, "writing")


def test_a_chain_is_the_proof_of_yes() -> None:
    chain = [claim(POET, Relation.SUBSET_OF, WRITER), claim(WRITER, Relation.SUBSET_OF, MAKER)]
    assert SMALL.explain(POET, MAKER) == Answer(
        Truth.YES, "every Poet is in Maker?", tuple(Step(str(each), each) for each in chain)
    )


def test_a_witness_is_the_proof_of_no() -> None:
    answer = SMALL.explain(MAKER, WRITER)
    assert (answer.truth, answer.witness) == (Truth.NO, BRUSH)
    assert str(answer) == (
        "NO: every Maker is in Writer?\n"
        "  Brush: member of Maker [Author 2020, p. 8]\n"
        "  Brush: all that it produces is on record; does not produce Text\n"
        "  Writer: all produces Text; hence is not in Writer [Author 2020, p. 2]"
    )


def test_a_proper_subset_leaves_someone_out() -> None:
    answer = SMALL.explain(WRITER, POET)
    assert answer.truth is Truth.NO
    assert answer.witness == QUILL
    bare = SMALL.without(QUILL, BRUSH).explain(WRITER, POET)
    assert (bare.truth, bare.witness) == (Truth.NO, claim(POET, Relation.SUBSET_OF, WRITER))
    assert str(bare).splitlines()[1] == (
        "  Poet: subset of Writer, a proper one, so some member is left over [Author 2020, p. 4]"
    )


def test_both_sides_of_a_contested_subset() -> None:
    answer = SMALL.explain(DOODLER, WRITER)
    disputed = claim(DOODLER, Relation.SUBSET_OF, WRITER)
    assert answer == Answer(
        Truth.CONTESTED,
        "every Doodler is in Writer?",
        (Step(str(disputed), disputed),),
        (Step(f"disputed: {disputed}", disputed, disputes=True),),
    )
    assert str(answer) == (
        "CONTESTED: every Doodler is in Writer?\n"
        "  for:\n"
        "    Doodler: subset of Writer [Critic 2021]\n"
        "  against:\n"
        "    disputed: Doodler: subset of Writer [Author 2020, p. 9]"
    )
    assert answer.citations == (Citation(CRITIC), BOOK.at("p. 9"))


def test_a_dispute_does_not_lower_what_is_settled() -> None:
    disputed = Assertion(POET, Relation.SUBSET_OF, MAKER, evidence=(Citation(CRITIC),), disputed_by=(Citation(BOOK),))
    assert SMALL.extend(disputed).explain(POET, MAKER) == SMALL.explain(POET, MAKER)


def test_silence_is_unknown() -> None:
    answer = SMALL.can(MAKER, accepts=TEXT, every=True)
    assert answer == Answer(Truth.UNKNOWN, "every Maker accepts Text?")
    assert str(answer) == "UNKNOWN: every Maker accepts Text?\n  nobody has stated what would decide it"
    assert answer.citations == ()
    with pytest.raises(UndecidedError) as caught:
        bool(answer)
    assert str(caught.value) == (
        "'every Maker accepts Text?' is UNKNOWN, neither true nor false: look at answer.truth instead"
    )
    assert (caught.value.truth, caught.value.question) == ("UNKNOWN", "every Maker accepts Text?")
    with pytest.raises(TypeError):
        bool(SMALL.explain(DOODLER, WRITER))


def test_decided_answers_are_truth_values() -> None:
    assert SMALL.explain(POET, MAKER)
    assert not SMALL.explain(MAKER, POET)


def test_closed_facets_and_open_ones() -> None:
    assert SMALL.explain(DEEP_NET, NET).truth is Truth.YES
    reverse = SMALL.explain(NET, DEEP_NET)
    assert reverse.truth is Truth.NO
    assert [step.claim for step in reverse.steps] == [claim(DEEP_NET, Relation.SUBSET_OF, NET)]
    apart = SMALL.explain(TEXT, IMAGE)
    assert apart == Answer(
        Truth.NO,
        "Text is narrower than or equal to Image?",
        (Step("all that is broader than Text is on record, as for any Modality"),),
    )
    assert SMALL.extend(Limitation("slips", "Slips")).explain("slips", LIES).truth is Truth.UNKNOWN
    assert SMALL.explain(LIES, LIES) == Answer(Truth.YES, "Lies is narrower than or equal to Lies?")


def test_disputed_edges_of_closed_facets() -> None:
    drawing = Modality("drawing", "Drawing")
    disputed = SMALL.extend(entry(drawing, subset_of(IMAGE, cite=BOOK, disputed_by=CRITIC)))
    assert disputed.explain(drawing, IMAGE).truth is Truth.CONTESTED
    assert disputed.explain(IMAGE, drawing).truth is Truth.NO
    assert disputed.explain(drawing, TEXT).truth is Truth.NO


def test_membership() -> None:
    assert SMALL.is_member(QUILL, WRITER)
    assert SMALL.is_member("Quill", LINE)
    assert not SMALL.is_member(BRUSH, POET)
    assert SMALL.members(MAKER) == (QUILL, BRUSH)
    assert SMALL.members("line") == (QUILL,)
    assert str(SMALL.explain(QUILL, MAKER)) == (
        "YES: Quill is in Maker?\n"
        "  Quill: a release of the series Line\n"
        "  Line: subset of Writer [Author 2020, p. 7]\n"
        "  Writer: subset of Maker [Author 2020, p. 1]"
    )
    assert SMALL.explain("quill", "painter").truth is Truth.NO
    assert SMALL.explain(SHOP, MAKER).truth is Truth.UNKNOWN


def test_sufficient_conditions_make_members() -> None:
    assert str(SMALL.explain(BRUSH, PAINTER)) == (
        "YES: Brush is in Painter?\n"
        "  Brush: member of Maker [Author 2020, p. 8]\n"
        "  Brush: produces Image [Author 2020]\n"
        "  Painter: whatever is in Maker and produces Image [Author 2020, p. 6]"
    )


def test_a_family_that_a_user_adds_is_open() -> None:
    mine = ModelFamily("mine", "Mine")
    ours = SMALL.extend(mine)
    assert ours.explain(QUILL, mine).truth is Truth.UNKNOWN
    assert ours.version == "1+extended"
    assert ours.extend(NET).version == "1+extended"


def test_a_users_individual_is_open_unless_declared_complete() -> None:
    pen = Model("pen", "Pen")
    ours = SMALL.extend(entry(pen, every(accepts=TEXT, cite=BOOK)))
    assert ours.can(pen, accepts=IMAGE).truth is Truth.UNKNOWN
    closed = ours.extend(Complete(pen, Relation.ACCEPTS, evidence=(Citation(BOOK),)))
    assert str(closed.can(pen, accepts=IMAGE)) == (
        "NO: Pen accepts Image?\n  Pen: accepts nothing but what is stated; does not accept Image [Author 2020]"
    )
    assert closed.can(pen, accepts=CODE).truth is Truth.UNKNOWN


# Capabilities


def test_capabilities_of_some_and_of_every() -> None:
    assert SMALL.can(WRITER, produces=TEXT, every=True).truth is Truth.YES
    assert SMALL.can(WRITER, produces="text", accepts=TEXT).witness == QUILL
    assert SMALL.can(WRITER, uses=NET).truth is Truth.YES
    some_net = SMALL.without(QUILL).can(WRITER, uses=NET)
    assert some_net.witness == claim(WRITER, Relation.USES, DEEP_NET)
    assert str(some_net).splitlines() == [
        "YES: some Writer uses Net?",
        "  Writer: typically uses Deep net [Author 2020]",
        "  Deep net: subset of Net [Author 2020]",
    ]
    assert SMALL.can(POET, is_a=PAINTER).truth is Truth.NO
    assert SMALL.can(MAKER, is_a=(POET, PAINTER)).truth is Truth.NO
    assert SMALL.can(MAKER, is_a=(POET, PAINTER), every=True).truth is Truth.NO
    assert SMALL.can(WRITER, produces=IMAGE).truth is Truth.CONTESTED
    assert SMALL.can(LINE, produces=TEXT).witness == QUILL


def test_a_series_is_never_a_witness() -> None:
    lone = SMALL.without(QUILL, BRUSH)
    line = lone.can(LINE, produces=TEXT)
    assert (line.truth, line.witness) == (Truth.YES, None)
    assert lone.can(WRITER, is_a=POET, every=True).witness == claim(POET, Relation.SUBSET_OF, WRITER)
    assert lone.can(LINE, is_a=POET, every=True).truth is Truth.UNKNOWN


def test_other_facets_stand_for_what_has_them() -> None:
    assert SMALL.can(PAINT, accepts=TEXT, produces=IMAGE, every=True).truth is Truth.YES
    assert SMALL.can(DEEP_NET, uses=NET, every=True).truth is Truth.YES
    assert str(SMALL.can(NET, is_a=POET, every=True)).startswith("NO: every member that uses Net is in Poet?")
    assert SMALL.can(GUESS, is_a=POET).truth is Truth.UNKNOWN
    assert SMALL.can("Shop", produces=TEXT).truth is Truth.UNKNOWN
    assert SMALL.can(BRUSH, produces=TEXT).truth is Truth.NO
    assert SMALL.can(QUILL, produces=(TEXT, CODE)).truth is Truth.UNKNOWN
    assert SMALL.can(BRUSH, is_a=(POET, PAINTER)).truth is Truth.NO


def test_questions_that_make_no_sense() -> None:
    with pytest.raises(InvalidValueError) as caught:
        SMALL.can(WRITER)
    assert str(caught.value) == "conditions of can is 'writer': give at least one, such as produces="
    untyped: Any = SMALL
    with pytest.raises(WrongFacetError) as misplaced:
        untyped.is_subset(WRITER, TEXT)
    assert str(misplaced.value) == "broader than writer takes ModelFamily, but 'text' is a Modality"
    assert (misplaced.value.place, misplaced.value.expected, misplaced.value.found, misplaced.value.name) == (
        "broader than writer",
        ("ModelFamily",),
        "Modality",
        "text",
    )
    asks: tuple[Callable[[], object], ...] = (
        lambda: untyped.is_subset(QUILL, WRITER),
        lambda: untyped.explain(WRITER, LINE),
        lambda: untyped.explain(QUILL, TEXT),
        lambda: untyped.is_member(WRITER, MAKER),
        lambda: untyped.members(TEXT),
        lambda: untyped.can(TEXT, produces=IMAGE),
        lambda: untyped.can(WRITER, produces=NET),
        lambda: untyped.can(WRITER, produces="Net"),
        lambda: untyped.can(5, produces=TEXT),
        lambda: untyped.common_ancestors(WRITER, TEXT),
        lambda: untyped.extend("text"),
    )
    for ask in asks:
        with pytest.raises(TypeError):
            ask()


# Hierarchies


def test_ancestors_and_descendants_are_strict_and_near_first() -> None:
    assert SMALL.ancestors(POET) == (WRITER, MAKER)
    assert SMALL.descendants(MAKER) == (WRITER, PAINTER, POET)
    assert SMALL.ancestors(LINE) == ()
    assert SMALL.ancestors("code") == (TEXT,)
    assert SMALL.common_ancestors(POET, PAINTER) == (MAKER,)
    assert SMALL.common_ancestors(POET, "writer") == (WRITER, MAKER)
    assert SMALL.common_ancestors(POET) == (POET, WRITER, MAKER)
    assert SMALL.common_ancestors(TEXT, IMAGE) == ()


# Names


def test_lookup() -> None:
    assert SMALL.lookup("WRITING") == TEXT
    assert SMALL.lookup("Makers") == MAKER
    assert SMALL.lookup("scribe") == WRITER
    assert SMALL.lookup("deep net", Architecture) == DEEP_NET
    with pytest.raises(UnknownNameError) as unknown:
        SMALL.lookup("Writter", ModelFamily)
    assert str(unknown.value) == "no ModelFamily is called 'Writter'; did you mean 'Writer'?"
    assert (unknown.value.name, unknown.value.kind, unknown.value.nearest) == ("Writter", "ModelFamily", ("Writer",))
    with pytest.raises(KeyError, match=r"no Concept is called 'zzz'$"):
        SMALL.lookup("zzz")
    with pytest.raises(AmbiguousNameError) as ambiguous:
        SMALL.lookup("author")
    assert str(ambiguous.value) == "'author' is ambiguous; use one of the ids 'writer', 'poet'"
    assert (ambiguous.value.name, ambiguous.value.candidates) == ("author", ("writer", "poet"))
    with pytest.raises(UnknownNameError, match="no ModelFamily is called 'gan'"):
        SMALL.is_subset(ModelFamily("gan", "GAN"), MAKER)
    with pytest.raises(AmbiguousNameError):
        SMALL.can("author", produces=TEXT)
    with pytest.raises(UnknownNameError, match="no Category is called 'pott'; did you mean 'Poet'"):
        SMALL.is_subset("pott", MAKER)


def test_names_are_read_so_that_they_fit_each_other() -> None:
    both = SMALL.extend(Architecture("poet-net", "Poet"), ModelFamily("net-family", "Net"))
    assert both.is_subset("poet", "maker")
    assert both.is_subset("deep-net", "net")
    plural = SMALL.extend(ModelFamily("fly", "Fly"), ModelFamily("plus", "Bird+"), ModelFamily("bird", "Bird"))
    assert plural.lookup("flies").id == "fly"
    assert (plural.lookup("bird+").id, plural.lookup("BIRDS").id) == ("plus", "bird")


# The value


def test_reads_of_the_value() -> None:
    assert repr(SMALL) == f"<Taxonomy 1: {len(SMALL.concepts)} concepts, {len(SMALL.claims)} claims>"
    assert SMALL.sources == {"book": BOOK, "critic": CRITIC}
    assert set(SMALL.claims) - set(SMALL.assertions) == {
        c for c in SMALL.claims if isinstance(c, Complete | Sufficient)
    }
    assert {c.subject for c in SMALL.claims_naming(WRITER)} == {POET, DOODLER, LINE}
    assert SMALL.claims_naming(VIEW) == tuple(c for c in SMALL.claims_about(MAKER) if c.concepts[1] == VIEW)
    assert SMALL.claims_about(OLD) == ()
    assert SMALL == Taxonomy(SMALL.concepts, SMALL.claims, closed_worlds=SMALL.closed_worlds, version="1")
    assert hash(SMALL) == hash(Taxonomy(SMALL.concepts, SMALL.claims, closed_worlds=SMALL.closed_worlds, version="1"))
    assert SMALL != SMALL.without(SHOP)


def test_elements_are_the_known_members() -> None:
    told = {str(element): {str(literal) for literal in element.told} for element in SMALL.elements}
    assert told["a member of Poet"] == {"is in Poet"}
    assert told["a member of Writer outside Poet"] == {"is in Writer", "is not in Poet"}
    assert told["a member of Writer that has Fast"] == {"is in Writer", "has Fast"}
    assert told["a member of Line"] == {"is in Line"}
    assert told["Quill"] == {
        "is in Line",
        "accepts Text",
        "produces Text",
        "uses Net",
        "is not in Poet",
        "is not in Painter",
        "does not accept Image",
        "does not produce Image",
    }
    # That Brush may be a poet is left open, and so are the families that would follow.
    assert told["Brush"] == {
        "is in Maker",
        "is in Painter",
        "accepts Text",
        "produces Image",
        "does not accept Image",
        "does not produce Text",
        "does not produce Code",
    }
    assert told["Shop"] == set()
    assert "a member of Writer outside Doodler" not in told


def test_extend_and_without() -> None:
    assert SMALL.extend(SMALL, version="1") == SMALL
    assert SMALL.extend(WRITER, version="1") == SMALL
    with pytest.raises(ConflictingConceptError) as caught:
        SMALL.extend(ModelFamily("writer", "Writer of letters"))
    assert str(caught.value) == (
        "'writer' is known here with another label, aliases: use the taxonomy's own concept, or remove it first "
        "with without()"
    )
    assert (caught.value.id, caught.value.differing) == ("writer", ("label", "aliases"))
    less = SMALL.without("Poet", claim(MAKER, Relation.HAS, LIES))
    assert less.version == "1+reduced"
    assert POET not in less.concepts
    assert all(POET not in c.concepts for c in less.claims)
    assert not any(fact.value == LIES for fact in less.describe(MAKER).limitations)
    assert less.lookup("Brush", Model).undetermined == ()
    assert less.closed_worlds == (
        ClosedWorld(frozenset(("quill", "brush")), frozenset(("maker", "writer", "painter"))),
    )
    lineless = SMALL.without(LINE)
    assert lineless.lookup("Quill", Model).series is None
    assert lineless.claims_about(QUILL)[0].subject.differing(QUILL) == ("series",)
    assert SMALL.without(WRITER).lookup("scribe", ModelFamily).replaced_by is None
    with pytest.raises(UnknownNameError):
        SMALL.without("gan")
    with pytest.raises(InvalidValueError) as missing:
        SMALL.without(Complete(POET, Relation.USES, evidence=(Citation(BOOK),)))
    assert str(missing.value) == (
        "without is 'Poet: uses nothing but what is stated': this claim is not in the taxonomy"
    )


def test_without_repoints_completeness_of_individuals() -> None:
    whole = SMALL.extend(Complete(QUILL, Relation.USES, evidence=(Citation(BOOK),)))
    assert whole.can(QUILL, uses=DEEP_NET).truth is Truth.UNKNOWN
    kept = whole.without(LINE)
    assert [c.subject for c in kept.claims if isinstance(c, Complete) and c.relation is Relation.USES] == [
        kept.lookup("quill")
    ]


def test_one_sources_own_view() -> None:
    view = SMALL.according_to("book")
    assert repr(view).startswith("<Taxonomy 1 according to Author 2020: ")
    assert view.perspective == BOOK
    assert view.closed_worlds == ()
    assert not any(c.disputed for c in view.claims if c.cites(BOOK))
    assert view.can(WRITER, produces=IMAGE).truth is Truth.NO
    critic = SMALL.according_to(CRITIC)
    assert {str(c) for c in critic.claims} == {
        "Code: subset of Text",
        "Painting: all accepts Text",
        "Painting: all produces Image",
        "Deep net: subset of Net",
        "Doodler: subset of Writer",
    }
    assert critic.is_subset(DOODLER, WRITER)
    assert critic.extend(NET).perspective == CRITIC
    with pytest.raises(UnknownNameError, match="no Source is called 'bock'; did you mean 'book'"):
        SMALL.according_to("bock")


def test_a_source_may_contradict_itself() -> None:
    statue = Model("statue", "Statue")
    both = SMALL.extend(
        entry(
            statue,
            member_of(WRITER, cite=BOOK),
            every(produces=IMAGE, cite=BOOK),
        )
    ).according_to(BOOK)
    answer = both.can(statue, produces=IMAGE)
    assert answer.truth is Truth.CONTESTED
    assert [str(step) for step in (*answer.steps, *answer.counter_steps)] == [
        "Statue: produces Image [Author 2020]",
        "Statue: member of Writer [Author 2020]",
        "Writer: produces nothing but what is stated; hence does not produce Image [Author 2020, p. 3]",
    ]
    # A contradiction elsewhere does not decide everything.
    assert both.can(statue, accepts=IMAGE).truth is Truth.UNKNOWN
    circle = SMALL.extend(
        entry(ModelFamily("hen", "Hen")),
        entry(ModelFamily("egg", "Egg"), subset_of(ModelFamily("hen", "Hen"), cite=BOOK)),
        *entry(ModelFamily("hen", "Hen"), subset_of(ModelFamily("egg", "Egg"), cite=BOOK, disputed_by=CRITIC))[1:],
    )
    assert circle.according_to(BOOK).is_subset("hen", "egg")
    assert circle.according_to(BOOK).explain("hen", "egg").truth is Truth.CONTESTED


def test_diff() -> None:
    mine = ModelFamily("mine", "Mine")
    renamed = SMALL.without(FAST).extend(
        mine,
        Strength("fast", "Quick"),
        Complete(POET, Relation.USES, evidence=(Citation(BOOK),)),
    )
    fast = claim(WRITER, Relation.HAS, FAST)
    quick = next(c for c in renamed.concepts if c.id == "fast")
    found = SMALL.diff(renamed)
    assert found == Diff((mine,), (), ((FAST, quick),), (renamed.claims[-1],), (fast,), ())
    assert str(found) == (
        "+ ModelFamily mine: Mine\n"
        "~ Strength fast: other label\n"
        "+ Poet: uses nothing but what is stated\n"
        "- Writer: some has Fast"
    )
    assert bool(found)
    assert not SMALL.diff(SMALL)
    assert str(SMALL.diff(SMALL)) == "no difference"
    view = SMALL.diff(SMALL.according_to(BOOK))
    assert str(view) == (
        "- Doodler: subset of Writer\n~ Writer: produces nothing but what is stated: no longer disputed by Critic 2021"
    )
    assert str(SMALL.according_to(BOOK).diff(SMALL)).endswith("now disputed by Critic 2021")
    assert str(SMALL.diff(SMALL.without(SHOP))).splitlines()[0] == "- Product shop: Shop"
    lies = claim(MAKER, Relation.HAS, LIES)
    recited = SMALL.without(lies).extend(
        Assertion(MAKER, Relation.HAS, LIES, Quantifier.TYPICALLY, evidence=(BOOK.at("p. 99"),))
    )
    assert str(SMALL.diff(recited)) == "~ Maker: typically has Lies: other evidence"


# What does not fit together


def test_duplicates() -> None:
    with pytest.raises(DuplicateConceptError) as caught:
        Taxonomy((TEXT, Task("text", "Texting")))
    assert str(caught.value) == (
        "the id 'text' is given twice, to Modality 'Text' and to Task 'Texting': rename or remove one"
    )
    assert (caught.value.id, caught.value.first, caught.value.second) == ("text", "Modality 'Text'", "Task 'Texting'")


def test_dangling_references() -> None:
    loose = claim(POET, Relation.SUBSET_OF, WRITER)
    with pytest.raises(DanglingReferenceError) as caught:
        Taxonomy((POET,), (loose,))
    assert str(caught.value) == (
        "Poet: subset of Writer refers to 'writer', which is not in the taxonomy: add that concept too"
    )
    assert (caught.value.id, caught.value.place) == ("writer", "Poet: subset of Writer")
    with pytest.raises(DanglingReferenceError, match="quill refers to 'line'"):
        Taxonomy((QUILL,))
    with pytest.raises(DanglingReferenceError, match="ClosedWorld refers to 'nobody'"):
        Taxonomy((TEXT,), closed_worlds=(ClosedWorld(frozenset(("nobody",)), frozenset()),))
    other = Modality("text", "Prose")
    with pytest.raises(ConflictingConceptError):
        Taxonomy((CODE, other), SMALL.claims_about(CODE))
    with pytest.raises(InvalidValueError) as retired:
        SMALL.extend(Assertion(OLD, Relation.SUBSET_OF, MAKER, evidence=(Citation(BOOK),)))
    assert str(retired.value) == "Scribe: subset of Maker is 'scribe': this id is retired: name 'writer' instead"


def test_closed_worlds_hold_individuals_and_families() -> None:
    with pytest.raises(WrongFacetError) as caught:
        SMALL.extend(ClosedWorld(frozenset(("writer",)), frozenset()))
    assert str(caught.value) == "ClosedWorld takes Individual, but 'writer' is a ModelFamily"


def test_every_contradiction_is_found() -> None:
    lies, truth = every(has=LIES, cite=BOOK), never(has=LIES, cite=BOOK)
    claims = [claim for family in (POET, PAINTER) for claim in about(family, lies, truth)]
    found = list(Reasoner((LIES, POET, PAINTER), claims).contradictions())
    assert [error.member for error in found] == ["a member of Poet", "a member of Painter"]
    assert {error.literal for error in found} == {"is in Poet", "is in Painter"}


def test_only_where_references_hold_is_more_sought() -> None:
    circle = ((POET, PAINTER), (PAINTER, POET), (POET, MAKER))
    claims = tuple(Assertion(one, Relation.SUBSET_OF, other, evidence=(Citation(BOOK),)) for one, other in circle)
    content = {"closed_worlds": (), "version": "1", "perspective": None}
    broken = unchecked(concepts=(POET, PAINTER), claims=claims, **content)
    assert [fault.args for fault in broken.faults()] == [("maker", str(claims[2]))]
    whole = unchecked(concepts=(POET, PAINTER, MAKER), claims=claims, **content)
    assert [fault.args for fault in whole.faults()] == [(("poet", "painter", "poet"),)]


def test_nothing_is_reasoned_about_while_no_claim_denies_anything() -> None:
    denials = [
        Assertion(POET, Relation.PRODUCES, TEXT, Quantifier.NONE, evidence=(Citation(BOOK),)),
        Assertion(POET, Relation.DISJOINT_WITH, PAINTER, evidence=(Citation(BOOK),)),
        Complete(POET, Relation.USES, evidence=(Citation(BOOK),)),
    ]
    concepts = (POET, PAINTER, TEXT)
    for denial in denials:
        disputed = evolve(denial, disputed_by=(Citation(CRITIC),))
        assert "reasoner" not in vars(Taxonomy(concepts, (disputed,)))
        assert "reasoner" in vars(Taxonomy(concepts, (disputed, denial)))


def test_conflicting_sources() -> None:
    other = Source("book", title="Another book", authors=("Ann Author",), year=2020, url="https://example.org/book")
    with pytest.raises(ConflictingConceptError) as caught:
        SMALL.extend(Complete(POET, Relation.USES, evidence=(Citation(other),)))
    assert (caught.value.id, caught.value.differing) == ("book", ("title",))
    with pytest.raises(ConflictingConceptError):
        Taxonomy(SMALL.concepts, SMALL.claims, perspective=other)


def test_cycles() -> None:
    with pytest.raises(CycleError) as caught:
        SMALL.extend(Assertion(MAKER, Relation.SUBSET_OF, POET, evidence=(Citation(BOOK),)))
    assert set(zip(caught.value.path, caught.value.path[1:], strict=False)) == {
        ("writer", "maker"),
        ("maker", "poet"),
        ("poet", "writer"),
    }
    assert str(caught.value).startswith("subsets are proper, but these form a cycle: ")
    disputed = SMALL.extend(
        Assertion(MAKER, Relation.SUBSET_OF, POET, evidence=(Citation(BOOK),), disputed_by=(Citation(CRITIC),))
    )
    assert disputed.explain(MAKER, POET).truth is Truth.NO


def test_contradictions() -> None:
    with pytest.raises(ContradictionError) as caught:
        SMALL.extend(Assertion(QUILL, Relation.PRODUCES, TEXT, Quantifier.NONE, evidence=(Citation(BOOK),)))
    assert caught.value.member == "Quill"
    assert caught.value.literal == "produces Text"
    assert caught.value.path == ("Quill: produces Text [Author 2020]",) or caught.value.path[0].startswith("Quill: a ")
    assert caught.value.counter_path == ("Quill: not produces Text [Author 2020]",)
    assert "Mend or dispute one of these claims" in str(caught.value)
    with pytest.raises(ContradictionError) as empty:
        SMALL.extend(entry(PAINTER, every(has=LIES, cite=BOOK), never(has=LIES, cite=BOOK)))
    assert empty.value.member == "Brush"
    with pytest.raises(ContradictionError) as family:
        SMALL.without(BRUSH).extend(entry(PAINTER, subset_of(POET, cite=BOOK)))
    assert str(family.value) == (
        "a member of Painter: is in Painter, because Painter has members. But not so, because Painter has members; "
        "Painter: disjoint with Poet; hence is not in Poet [Author 2020]; "
        "Painter: subset of Poet; hence is not in Painter [Author 2020]. Mend or dispute one of these claims"
    )


def test_wrong_types_of_the_whole() -> None:
    makes: tuple[Callable[[], object], ...] = (
        lambda: Taxonomy(cast("Any", [TEXT])),
        lambda: Taxonomy((TEXT,), cast("Any", (TEXT,))),
        lambda: Taxonomy((TEXT,), closed_worlds=cast("Any", ("x",))),
        lambda: Taxonomy((TEXT,), version=""),
    )
    for make in makes:
        with pytest.raises(InvalidValueError):
            make()


def test_literals_reach_from_the_public_face() -> None:
    premise, conclusion = Literal(Relation.MEMBER_OF, POET), Literal(Relation.PRODUCES, TEXT)
    import networkx as nx

    assert nx.has_path(SMALL.implications, premise, conclusion)
    assert nx.has_path(SMALL.implications, ~conclusion, ~premise)
    assert SMALL.implications.edges[premise, Literal(Relation.MEMBER_OF, WRITER)]["claims"] == (
        claim(POET, Relation.SUBSET_OF, WRITER),
    )
    assert SMALL.graph.nodes["maker"]["descriptions"][0].object.text == "Makes things."
    assert SMALL.graph.edges["writer", "text", "produces"]["assertions"] == (claim(WRITER, Relation.PRODUCES, TEXT),)
    with pytest.raises(nx.NetworkXError):
        SMALL.graph.add_node("x")


def test_the_bundled_questions_are_the_methods() -> None:
    assert describe("LLM") == Taxonomy.bundled()["LLM"]


@pytest.mark.parametrize("most", [1, 1000])
def test_subsets_do_not_depend_on_how_many_answers_are_kept(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genai_taxonomy.taxonomy._MOST_PEERS", most)
    bundled = Taxonomy.bundled()
    copy: Taxonomy = pickle.loads(pickle.dumps(bundled.without(version="1")))
    assert copy == bundled.without(version="1")
    families = [concept for concept in copy.concepts if isinstance(concept, ModelFamily)][:40]
    for _ in range(2):
        for low in families:
            above = {low, *copy.ancestors(low)}
            assert [copy.is_subset(low, high) for high in families] == [high in above for high in families]
            assert [copy.is_subset(low.id, high) for high in families] == [high in above for high in families]
    with pytest.raises(WrongFacetError):
        copy.is_subset(families[0], modalities.Text)  # type: ignore[type-var]


def test_a_value_that_a_family_states_itself_is_not_refined() -> None:
    content = Modality("content", "Content")
    modalities = (content, entry(TEXT, subset_of(content, cite=BOOK)), entry(IMAGE, subset_of(content, cite=BOOK)))
    only_text = (every(produces=TEXT, cite=BOOK), complete(Relation.PRODUCES, cite=BOOK))
    narrow = Taxonomy(()).extend(*modalities, entry(WRITER, *only_text))
    broad = Taxonomy(()).extend(*modalities, entry(WRITER, *only_text, some(produces=content, cite=BOOK)))
    assert narrow.can(WRITER, produces=IMAGE).truth is Truth.NO
    assert broad.can(WRITER, produces=IMAGE).truth is Truth.UNKNOWN

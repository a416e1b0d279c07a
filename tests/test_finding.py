"""What meets conditions: every row held against the plain questions, and the whole result on small taxonomies."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial
from itertools import combinations
from random import Random
from typing import NamedTuple, TypeVar, cast

import pytest
from random_taxonomies import SOURCES, Content, Question, random_content

from genai_taxonomy import (
    GAN,
    LLM,
    Architecture,
    Category,
    Concept,
    DiffusionModel,
    GenerativeAI,
    Individual,
    InvalidValueError,
    Limitation,
    Literal,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Relation,
    Source,
    Strength,
    Task,
    Taxonomy,
    TrainingObjective,
    Truth,
    UnknownNameError,
    UseCase,
    Weights,
    WrongFacetError,
    architectures,
    can,
    families,
    find,
    modalities,
    models,
    objectives,
    qualities,
    tasks,
)
from genai_taxonomy.answers import Answer, Step
from genai_taxonomy.authoring import entry, every, member_of, never, subset_of, typically
from genai_taxonomy.concepts import FACETS
from genai_taxonomy.errors import ContradictionError
from genai_taxonomy.finding import Conditions, Finding, Findings

BUNDLED = Taxonomy.bundled()
T = TypeVar("T")

# Laws, on random taxonomies

SIZE = 120
#: Always the same taxonomies, which are known to be varied enough, and those of the day.
CHUNKS = ("fixed", "today")
KINDS: tuple[type[Concept], ...] = (
    *(ModelFamily,) * 4,
    ModelSeries,
    Model,
    Product,
    Individual,
    Task,
    Architecture,
    TrainingObjective,
)
#: Which truth a conjunction takes from its parts, the first that occurs.
KLEENE = (Truth.NO, Truth.UNKNOWN, Truth.CONTESTED, Truth.YES)


class Asked(NamedTuple):
    """A search, as a user writes it."""

    kind: type[Concept]
    groups: tuple[Category, ...]
    literals: tuple[Literal, ...]
    every: bool

    @property
    def conditions(self) -> Conditions:
        return {
            "subset_of": self.groups,
            "accepts": self._of(Relation.ACCEPTS, Modality),
            "produces": self._of(Relation.PRODUCES, Modality),
            "performs": self._of(Relation.PERFORMS, Task),
            "uses": self._of(Relation.USES, Architecture),
            "trained_with": self._of(Relation.TRAINED_WITH, TrainingObjective),
            "every": self.every,
        }

    def _of(self, relation: Relation, facet: type[T]) -> tuple[T, ...]:
        return tuple(x.value for x in self.literals if x.relation is relation and isinstance(x.value, facet))

    def parts(self, taxonomy: Taxonomy, candidate: Concept) -> Iterator[Truth]:
        """Ask each condition by itself, but of what one member must meet at once, through the plain questions."""
        model = "individual" if isinstance(candidate, Individual) else "every" if self.every else "some"
        for group in self.groups:
            whole = "individual" if isinstance(candidate, Individual) else "every"
            same = isinstance(group, ModelFamily | ModelSeries)
            question = Question(whole if same else "below", candidate, (Literal(Relation.MEMBER_OF, group),))
            yield question.put_to(taxonomy).truth
        if self.literals:
            yield Question(model, candidate, self.literals).put_to(taxonomy).truth

    def expected(self, taxonomy: Taxonomy) -> dict[str, Truth]:
        truths: dict[str, Truth] = {}
        for candidate in taxonomy.concepts:
            if isinstance(candidate, self.kind):
                parts = set(self.parts(taxonomy, candidate))
                truths[candidate.id] = next(truth for truth in KLEENE if truth in parts)
        return truths


def rows(findings: Findings[Concept]) -> dict[str, Truth]:
    """Return the truth of every concept that is listed, each once and where it belongs; what is not listed is out."""
    truths: dict[str, Truth] = {}
    for truth, listed in (
        (Truth.YES, findings.found),
        (Truth.CONTESTED, findings.contested),
        (Truth.UNKNOWN, findings.unknown),
    ):
        for row in listed:
            assert row.concept.id not in truths
            assert row.answer.truth is truth
            truths[row.concept.id] = truth
    return truths


@cache
def taxonomies(chunk: str, *, closed: bool = True) -> tuple[tuple[int, Content, Taxonomy], ...]:
    """Return random taxonomies that do not contradict themselves, each with its seed."""
    first = SIZE * (date.today().toordinal() if chunk == "today" else 0)
    made: list[tuple[int, Content, Taxonomy]] = []
    for seed in range(first, first + SIZE):
        content = random_content(Random(seed), closed=closed, cycles=False)
        try:
            made.append((seed, content, content.build()))
        except ContradictionError:
            continue
    return tuple(made)


def searches(content: Content, rng: Random) -> Iterator[Asked]:
    literals = [literal for literal in content.literals() if literal.relation is not Relation.MEMBER_OF]
    for _ in range(4):
        kind = rng.choice(KINDS)
        facets: tuple[type[Concept], ...] = (kind,)
        if kind is ModelSeries or issubclass(kind, Individual):
            facets = (ModelFamily, ModelSeries)
        pool = [c for c in content.concepts if isinstance(c, Category) and isinstance(c, facets)]
        groups = tuple(rng.sample(pool, min(len(pool), rng.choice((0, 0, 1, 1, 2)))))
        least = 0 if groups else 1
        asked = tuple(rng.sample(literals, min(len(literals), rng.choice((least, 1, 1, 2)))))
        if groups or asked:
            yield Asked(kind, groups, asked, rng.random() < 0.4)


class Case(NamedTuple):
    """A search in a random taxonomy, and what it finds."""

    seed: int
    content: Content
    taxonomy: Taxonomy
    asked: Asked
    findings: Findings[Concept]

    def __str__(self) -> str:
        return f"{self.asked} in taxonomy {self.seed}"


@cache
def cases(chunk: str, *, closed: bool = True) -> tuple[Case, ...]:
    return tuple(
        Case(seed, content, taxonomy, asked, taxonomy.find(asked.kind, **asked.conditions))
        for seed, content, taxonomy in taxonomies(chunk, closed=closed)
        for asked in searches(content, Random(seed))
    )


def found(findings: Findings[Concept]) -> set[str]:
    return {concept.id for concept in findings.concepts}


@pytest.mark.parametrize("chunk", CHUNKS)
def test_a_row_is_the_conjunction_of_the_plain_answers(chunk: str) -> None:
    seen: Counter[Truth] = Counter()
    for case in cases(chunk):
        expected = case.asked.expected(case.taxonomy)
        seen.update(expected.values())
        possible = {id: truth for id, truth in expected.items() if truth is not Truth.NO}
        assert (str(case), rows(case.findings)) == (str(case), possible)
        assert (str(case), case.findings.asked) == (str(case), len(expected))
    assert chunk == "today" or {truth: seen[truth] for truth in Truth if seen[truth] < 8} == {}


@pytest.mark.parametrize("chunk", CHUNKS)
def test_the_quick_truth_is_that_of_the_answer_in_every_view(chunk: str) -> None:
    seen: Counter[tuple[str, Truth]] = Counter()
    for seed, content, whole in taxonomies(chunk):
        views = [whole.according_to(source) for source in SOURCES[:1] if source.id in whole.sources]
        for taxonomy in (whole, *views):
            for question in content.questions():
                if question.kind != "below":
                    every = question.kind == "every"
                    quick = taxonomy.reasoner.truth(question.subject, question.conditions, every=every)
                    answer = taxonomy.reasoner.ask(question.subject, question.conditions, every=every)
                    seen[question.kind, quick] += 1
                    assert (seed, str(question), quick) == (seed, str(question), answer.truth)
    kinds = ("some", "every", "individual")
    assert chunk == "today" or {(k, truth) for k in kinds for truth in Truth if seen[k, truth] < 8} == set()


@pytest.mark.parametrize("chunk", CHUNKS)
def test_nothing_comes_after_something_narrower(chunk: str) -> None:
    ordered = 0
    for case in cases(chunk):
        for listed in (case.findings.found, case.findings.contested, case.findings.unknown):
            for one, later in combinations((row.concept for row in listed), 2):
                if isinstance(one, Category) and isinstance(later, Category):
                    ordered += case.taxonomy.is_subset(later.id, one.id)
                    assert (str(case), one, case.taxonomy.is_subset(one.id, later.id)) == (str(case), one, False)
    assert chunk == "today" or ordered > 25


@pytest.mark.parametrize("chunk", CHUNKS)
def test_more_conditions_never_find_more(chunk: str) -> None:
    fewer = 0
    for case in cases(chunk):
        asked = case.asked
        if len(asked.groups) + len(asked.literals) > 1:
            less = (
                asked._replace(groups=asked.groups[1:]) if asked.groups else asked._replace(literals=asked.literals[1:])
            )
            most = found(case.taxonomy.find(less.kind, **less.conditions))
            fewer += found(case.findings) < most
            assert (str(case), found(case.findings) - most) == (str(case), set())
    assert chunk == "today" or fewer > 10


@pytest.mark.parametrize("chunk", CHUNKS)
def test_what_every_member_meets_some_member_meets(chunk: str) -> None:
    seen = 0
    for case in cases(chunk):
        if case.asked.kind is ModelFamily:
            whole, part = (case.asked._replace(every=every).conditions for every in (True, False))
            every_member = found(case.taxonomy.find(**whole))
            seen += bool(case.asked.literals and every_member)
            assert (str(case), every_member - found(case.taxonomy.find(**part))) == (str(case), set())
    assert chunk == "today" or seen > 5


@pytest.mark.parametrize("chunk", CHUNKS)
def test_the_claims_of_a_row_suffice_for_it(chunk: str) -> None:
    seen: Counter[Truth] = Counter()
    for case in cases(chunk, closed=False):
        for row in (*case.findings.found, *case.findings.contested):
            seen[row.answer.truth] += 1
            used = {step.claim for step in (*row.answer.steps, *row.answer.counter_steps)}
            proof = case.content.with_claims(tuple(claim for claim in case.content.claims if claim in used)).build()
            truth = rows(proof.find(case.asked.kind, **case.asked.conditions)).get(row.concept.id)
            assert (str(case), str(row), truth) == (str(case), str(row), row.answer.truth)
    assert chunk == "today" or min(seen[Truth.YES], seen[Truth.CONTESTED]) > 5


@pytest.mark.parametrize("chunk", CHUNKS)
def test_where_nothing_is_found_each_condition_is_counted(chunk: str) -> None:
    empty = 0
    for case in cases(chunk):
        if case.findings:
            assert case.findings.excluding == ()
            continue
        parts = [case.asked._replace(groups=(group,), literals=()) for group in case.asked.groups]
        parts += [case.asked._replace(groups=(), literals=(literal,)) for literal in case.asked.literals]
        plain = [sum(truth is not Truth.YES for truth in part.expected(case.taxonomy).values()) for part in parts]
        empty += len(set(plain)) > 1
        assert (str(case), [count for _, count in case.findings.excluding]) == (str(case), sorted(plain, reverse=True))
    assert chunk == "today" or empty > 5


# Whole results, on a small taxonomy

BOOK = Source("book", title="The book", authors=("Ann Author",), year=2020, url="https://example.org/book")
CRITIC = Source("critic", title="The critic", authors=("Carl Critic",), year=2021, url="https://example.org/critic")
TEXT, IMAGE, PHOTO = Modality("text", "Text"), Modality("image", "Image"), Modality("photo", "Photo")
MAKER, PAINTER = ModelFamily("maker", "Maker"), ModelFamily("painter", "Painter")
WILD = ModelFamily("wild", "W|ld *card* <b>&amp;</b> `x`")
POET, RIVAL, MUTE = ModelFamily("poet", "Poet"), ModelFamily("rival", "Rival"), ModelFamily("mute", "Mute")
OLD = ModelFamily("old-painter", "Old painter", replaced_by=PAINTER)
LINE = ModelSeries("line", "Line")
OPEN = Model("open-one", "Open one", weights=Weights.OPEN)
CLOSED = Model("closed-one", "Closed one", weights=Weights.CLOSED)
SECRET = Model("secret-one", "Secret one", series=LINE)
TOOL = Product("tool", "Tool")
SWIFT, SLOW, SKETCHING = Strength("swift", "Swift"), Limitation("slow", "Slow"), UseCase("sketching", "Sketching")
SMALL = Taxonomy(()).extend(
    # What is narrower stands first here, and last in every result.
    entry(WILD, subset_of(PAINTER, cite=BOOK)),
    entry(
        PAINTER,
        subset_of(MAKER, cite=BOOK),
        every(produces=IMAGE, cite=BOOK.at("p. 1")),
        typically(has=(SWIFT, SLOW), serves=SKETCHING, cite=BOOK),
    ),
    entry(POET, never(produces=IMAGE, cite=CRITIC)),
    entry(RIVAL, every(produces=IMAGE, cite=BOOK, disputed_by=CRITIC)),
    entry(LINE, subset_of(PAINTER, cite=BOOK)),
    entry(OPEN, member_of(PAINTER, cite=BOOK), every(accepts=PHOTO, cite=BOOK.at("p. 2"))),
    entry(CLOSED, member_of(WILD, cite=BOOK)),
    entry(TOOL, member_of(POET, cite=BOOK)),
    entry(PHOTO, subset_of(IMAGE, cite=BOOK)),
    (MUTE, OLD, MAKER, SECRET, TEXT, IMAGE, SWIFT, SLOW, SKETCHING),
)


def claimed(*texts: str) -> tuple[Step, ...]:
    """Return the steps that rest on a claim of the small taxonomy each."""
    claims = {str(claim): claim for claim in SMALL.claims}
    return tuple(Step(text, claims[text]) for text in texts)


def paints(family: ModelFamily, *texts: str, witness: Model) -> Finding[ModelFamily]:
    steps = claimed(*texts, "Painter: all produces Image")
    question = f"{family.label} has some member that produces Image?"
    return Finding(family, Answer(Truth.YES, question, steps, witness=witness))


def test_families_that_have_some_member() -> None:
    findings = SMALL.find(produces=IMAGE)
    contrary = Step("disputed: Rival: all produces Image", claimed("Rival: all produces Image")[0].claim, disputes=True)
    rival = Answer(
        Truth.CONTESTED,
        "Rival has some member that produces Image?",
        (Step("Rival has members"), *claimed("Rival: all produces Image")),
        (contrary,),
        RIVAL,
    )
    painter = "Open one: member of Painter"
    wild = (f"Closed one: member of {WILD}", f"{WILD}: subset of Painter")
    assert findings == Findings(
        "Which model family has some member that produces Image?",
        (
            paints(MAKER, painter, "Painter: subset of Maker", witness=OPEN),
            paints(PAINTER, painter, witness=OPEN),
            paints(WILD, *wild, witness=CLOSED),
        ),
        (Finding(RIVAL, rival),),
        (Finding(MUTE, Answer(Truth.UNKNOWN, "Mute has some member that produces Image?")),),
        6,
    )
    assert findings.concepts == (MAKER, PAINTER, WILD)
    assert list(findings) == list(findings.found)
    assert len(findings) == 3
    assert [PAINTER in findings, RIVAL in findings, POET in findings, "painter" in findings] == [
        True,
        False,
        False,
        False,
    ]
    assert str(findings) == (
        "Which model family has some member that produces Image? 3 of 6\n"
        "  Maker (maker)\n"
        "  Painter (painter)\n"
        "  W|ld *card* <b>&amp;</b> `x` (wild)\n"
        "  contested: 1 (Rival)\n"
        "  unknown: 1 (Mute)"
    )
    assert findings.table.rows[1] == (
        "painter",
        "Painter",
        "yes",
        "Open one",
        "Open one: member of Painter; Painter: all produces Image",
        "Author 2020, p. 1",
    )
    assert findings.table.columns == ("id", "label", "truth", "witness", "proof", "sources")
    assert findings.to_markdown().splitlines()[4:] == [
        "| wild | W\\|ld \\*card\\* \\<b\\>\\&amp;\\</b\\> \\`x\\` | yes | Closed one | "
        "Closed one: member of W\\|ld \\*card\\* \\<b\\>\\&amp;\\</b\\> \\`x\\`; "
        "W\\|ld \\*card\\* \\<b\\>\\&amp;\\</b\\> \\`x\\`: subset of Painter; Painter: all produces Image | "
        "Author 2020, p. 1 |",
        "| rival | Rival | contested | Rival | Rival has members; Rival: all produces Image | "
        "Author 2020; Critic 2021 |",
        "| mute | Mute | unknown |  |  |  |",
    ]


def test_as_plain_dicts() -> None:
    plain = SMALL.find(produces=IMAGE).to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert plain["question"] == "Which model family has some member that produces Image?"
    assert (plain["asked"], plain["unknown"], plain["excluding"]) == (6, ["mute"], [])
    assert plain["contested"] == [finding.to_dict() for finding in SMALL.find(produces=IMAGE).contested]
    book = {"source": "book", "locator": "", "link": BOOK.link}
    assert cast("list[object]", plain["found"])[1] == {
        "id": "painter",
        "label": "Painter",
        "answer": {
            "question": "Painter has some member that produces Image?",
            "truth": "yes",
            "witness": "Open one",
            "steps": [
                {"text": "Open one: member of Painter", "citations": [book]},
                {"text": "Painter: all produces Image", "citations": [{**book, "locator": "p. 1"}]},
            ],
            "counter_steps": [],
        },
    }
    empty = SMALL.find(Product, produces=IMAGE, subset_of=POET).to_dict()
    assert empty["excluding"] == [
        {"condition": "produces Image", "concepts": 1},
        {"condition": "is in Poet", "concepts": 0},
    ]


def test_as_a_frame() -> None:
    findings = SMALL.find(produces=IMAGE)
    frame = findings.to_frame()
    assert list(frame.columns) == list(findings.table.columns)
    assert frame["id"].tolist() == ["maker", "painter", "wild", "rival", "mute"]
    assert frame["witness"].isna().tolist() == [False, False, False, False, True]
    assert frame["label"].tolist()[2] == WILD.label


def test_every_member_and_all_conditions_at_once() -> None:
    assert SMALL.find(produces=IMAGE, every=True).concepts == (PAINTER, WILD)
    typical = SMALL.find(strength=SWIFT, serves="sketching")
    assert (typical.concepts, [row.concept for row in typical.unknown]) == (
        (),
        [POET, RIVAL, MUTE, MAKER, PAINTER, WILD],
    )
    assert typical.excluding == (
        ("has some member that has Swift", 4),
        ("has some member that serves Sketching", 4),
    )
    assert SMALL.find(limitation=SLOW).concepts == (MAKER, PAINTER)
    assert SMALL.find(limitation=SLOW, every=True).concepts == ()
    # Nothing is said of a member that both is swift and takes photographs.
    assert SMALL.find(strength=SWIFT).concepts == SMALL.find(accepts=PHOTO).concepts == (MAKER, PAINTER)
    assert SMALL.find(strength=SWIFT, accepts=PHOTO).concepts == ()


def test_models_and_their_weights() -> None:
    findings = SMALL.find(Model, produces="image", subset_of="painter", weights=Weights.OPEN)
    question = "is in Painter and produces Image and has open weights?"
    steps = (
        *claimed("Open one: member of Painter", "Painter: all produces Image"),
        Step("Open one: its weights are open"),
    )
    assert findings == Findings(
        "Which model is in Painter and produces Image and has open weights?",
        (Finding(OPEN, Answer(Truth.YES, f"Open one {question}", steps)),),
        (),
        # It is known to paint, but not whether its weights can be had.
        (Finding(SECRET, Answer(Truth.UNKNOWN, f"Secret one {question}")),),
        3,
    )
    assert SMALL.find(Model, weights=Weights.CLOSED).concepts == (CLOSED,)
    assert [row.concept for row in SMALL.find(Model, weights=Weights.CLOSED).unknown] == [SECRET]
    assert SMALL.find(Individual, produces=IMAGE).concepts == (OPEN, CLOSED, SECRET)
    assert SMALL.find(Model, subset_of=(PAINTER, LINE)).concepts == (SECRET,)
    assert SMALL.find(Model, subset_of="wild", every=True) == SMALL.find(Model, subset_of="wild")


def test_series_and_other_facets() -> None:
    findings = SMALL.find(ModelSeries, subset_of=PAINTER, produces=IMAGE, every=True)
    assert findings.question == "Which model series is in Painter and is such that every member of it produces Image?"
    assert [row.answer.steps for row in findings] == [claimed("Line: subset of Painter", "Painter: all produces Image")]
    assert SMALL.find(ModelSeries, subset_of=LINE).concepts == (LINE,)
    assert SMALL.find(ModelSeries, subset_of=LINE).found[0].answer.steps == ()
    assert SMALL.find(Modality, subset_of=IMAGE) == Findings(
        "Which modality is in Image?",
        (
            Finding(IMAGE, Answer(Truth.YES, "Image is in Image?")),
            Finding(
                PHOTO,
                Answer(Truth.YES, "Photo is in Image?", claimed("Photo: subset of Image")),
            ),
        ),
        (),
        (),
        3,
    )


def test_one_contested_part_makes_the_whole_contested() -> None:
    both = SMALL.extend(entry(CLOSED, member_of(RIVAL, cite=BOOK, disputed_by=CRITIC)))
    row = both.find(Model, subset_of=(WILD, RIVAL)).contested[0]
    claim = both.claims[-1]
    assert row == Finding(
        CLOSED,
        Answer(
            Truth.CONTESTED,
            f"Closed one is in {WILD} and is in Rival?",
            (*claimed(f"Closed one: member of {WILD}"), Step(str(claim), claim)),
            (Step(f"disputed: {claim}", claim, disputes=True),),
        ),
    )


def test_nothing_found() -> None:
    findings = SMALL.find(Product, produces=IMAGE, subset_of=POET)
    assert findings == Findings(
        "Which product is in Poet and produces Image?",
        (),
        (),
        (),
        1,
        (("produces Image", 1), ("is in Poet", 0)),
    )
    assert not findings
    assert (len(findings), findings.concepts, findings.table.rows) == (0, (), ())
    assert str(findings) == (
        "Which product is in Poet and produces Image? 0 of 1\n"
        "  each condition by itself excludes:\n"
        "    produces Image: 1 of 1\n"
        "    is in Poet: 0 of 1"
    )
    assert SMALL.find(TrainingObjective, uses=(), produces=IMAGE).asked == 0


def test_a_long_list_is_cut_short_in_the_text_alone() -> None:
    many = tuple(ModelFamily(f"family-{letter}", f"Family {letter.upper()}") for letter in "abcdefghij")
    findings = Taxonomy((IMAGE, *many)).find(produces=IMAGE)
    assert [row.concept for row in findings.unknown] == list(many)
    assert str(findings).splitlines()[1] == (
        "  unknown: 10 (Family A, Family B, Family C, Family D, Family E, Family F, Family G, Family H, ...)"
    )
    eight = Taxonomy((IMAGE, *many[:8])).find(produces=IMAGE)
    assert str(eight).splitlines()[1].endswith("Family G, Family H)")
    assert len(findings.table.rows) == 10


def test_retired_concepts_never_appear() -> None:
    assert OLD in SMALL.concepts
    assert OLD not in {row.concept for row in SMALL.find(produces=IMAGE).unknown}
    assert SMALL.find(subset_of="old painter").concepts == SMALL.find(subset_of=PAINTER).concepts == (PAINTER, WILD)


def ask(kind: object, **conditions: object) -> Callable[[], object]:
    """Put a question that a type checker would refuse."""
    return partial(cast("Callable[..., object]", SMALL.find), kind, **conditions)


SUBJECTS = ("ModelFamily", "ModelSeries", "Individual", "Task", "Architecture", "TrainingObjective")
KINDS_THERE_ARE = (*FACETS, "Individual")


@pytest.mark.parametrize(
    ("question", "error"),
    [
        (
            ask(ModelFamily),
            InvalidValueError("conditions of find of ModelFamily", None, "give at least one, such as produces="),
        ),
        (
            ask(Model, every=True),
            InvalidValueError("conditions of find of Model", None, "give at least one, such as produces="),
        ),
        (ask(ModelFamily, produces="txet"), UnknownNameError("txet", "Modality", ("Text",))),
        (ask(ModelFamily, produces=modalities.Video), UnknownNameError("video", "Modality", ())),
        (ask(ModelFamily, produces="swift"), WrongFacetError("produces of find", ("Modality",), "Strength", "swift")),
        (ask(ModelFamily, strength=SLOW), WrongFacetError("strength of find", ("Strength",), "Limitation", "slow")),
        (ask(ModelFamily, accepts=7), WrongFacetError("accepts of find", ("Modality",), "int", "7")),
        (
            ask(ModelFamily, weights=Weights.OPEN),
            WrongFacetError("weights of find of ModelFamily", ("Model",), "type", "ModelFamily"),
        ),
        (
            ask(Individual, weights=Weights.OPEN),
            WrongFacetError("weights of find of Individual", ("Model",), "type", "Individual"),
        ),
        (
            ask(Model, weights="open"),
            InvalidValueError("weights of find of Model", "open", "Weights.OPEN, Weights.CLOSED or None"),
        ),
        (ask(Strength, accepts=TEXT), WrongFacetError("accepts of find of Strength", SUBJECTS, "type", "Strength")),
        (ask(Modality, produces=TEXT), WrongFacetError("produces of find of Modality", SUBJECTS, "type", "Modality")),
        (
            ask(ModelFamily, subset_of=LINE),
            WrongFacetError("subset_of of find of ModelFamily", ("ModelFamily",), "ModelSeries", "line"),
        ),
        (
            ask(ModelSeries, subset_of=TEXT),
            WrongFacetError("subset_of of find of ModelSeries", ("ModelSeries", "ModelFamily"), "Modality", "text"),
        ),
        (
            ask(Product, subset_of=TEXT),
            WrongFacetError("subset_of of find of Product", ("ModelFamily", "ModelSeries"), "Modality", "text"),
        ),
        (ask(Task, subset_of=LINE), WrongFacetError("subset_of of find of Task", ("Task",), "ModelSeries", "line")),
        (ask(Category, subset_of=MAKER), WrongFacetError("kind of find", KINDS_THERE_ARE, "type", "Category")),
        (ask(PAINTER, produces=IMAGE), WrongFacetError("kind of find", KINDS_THERE_ARE, "ModelFamily", "Painter")),
        (ask("painter", produces=IMAGE), WrongFacetError("kind of find", KINDS_THERE_ARE, "str", "painter")),
    ],
)
def test_errors(question: Callable[[], object], error: Exception) -> None:
    with pytest.raises(type(error)) as raised:
        question()
    assert raised.value.args == error.args


def test_an_unknown_condition_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        ask(ModelFamily, colour="red")()


# The bundled taxonomy

PLAIN: tuple[tuple[type[Concept], Conditions], ...] = (
    (ModelFamily, {"accepts": (modalities.Text, modalities.Image), "produces": modalities.Video}),
    (ModelFamily, {"produces": modalities.Image, "trained_with": objectives.Denoising, "every": True}),
    (ModelFamily, {"limitation": qualities.Hallucination}),
    (Model, {"accepts": modalities.Audio, "produces": modalities.Text}),
    (ModelFamily, {"serves": "coding assistance"}),
    (Product, {"produces": modalities.Image}),
    (Task, {"produces": modalities.Speech, "every": True}),
    (Architecture, {"performs": tasks.TextToImage}),
    (TrainingObjective, {"uses": architectures.Transformer}),
)


@pytest.mark.parametrize(("kind", "conditions"), PLAIN, ids=lambda given: getattr(given, "__name__", ""))
def test_plain_loops_find_the_same(kind: type[Concept], conditions: Conditions) -> None:
    plain = cast("Callable[..., Answer]", can)
    answers = {
        concept.id: plain(concept, **conditions).truth for concept in BUNDLED.concepts if isinstance(concept, kind)
    }
    findings = find(kind, **conditions)
    assert rows(findings) == {id: truth for id, truth in answers.items() if truth is not Truth.NO}
    assert findings.asked == len(answers)
    assert findings


def test_subsets_and_members_are_found_as_they_are_listed() -> None:
    diffusion = find(subset_of="diffusion model")
    assert set(diffusion.concepts) == {DiffusionModel, *BUNDLED.descendants(DiffusionModel)}
    assert diffusion.concepts[0] is DiffusionModel
    assert set(find(Individual, subset_of=GAN).concepts) == set(BUNDLED.members(GAN))
    assert set(find(Limitation, subset_of="hallucination").concepts) == {
        qualities.Hallucination,
        *BUNDLED.descendants(qualities.Hallucination),
    }


def test_which_families_turn_text_and_an_image_into_video() -> None:
    findings = find(accepts=("text", "image"), produces="video")
    assert {"generative-ai", "video-generation-model", "image-to-video-model", "diffusion-model"} <= found(findings)
    assert found(findings).isdisjoint(
        {"gan", "vae", "bert-style-model", "speech-recognition-model", "text-to-speech-model"}
    )
    assert found(findings).isdisjoint(row.concept.id for row in (*findings.contested, *findings.unknown))
    # That a language model does is disputed.
    assert LLM in {row.concept for row in findings.contested}
    for row in findings:
        assert row.answer.witness is not None
        assert row.answer.citations
    for row in findings.contested:
        assert row.answer.steps
        assert row.answer.counter_steps


def test_which_open_weights_models_accept_audio_and_give_text() -> None:
    findings = find(Model, accepts="audio", produces="text", weights=Weights.OPEN)
    assert {models.WHISPER, models.QWEN2_AUDIO, models.SEAMLESSM4T, models.PHI_4_MULTIMODAL} <= set(findings.concepts)
    # Closed; another input; another output; open weights, but silent about audio.
    assert set(findings.concepts).isdisjoint({models.GPT_4O, models.LLAMA_2, models.MUSICGEN, models.CLIP})
    assert {model.weights for model in findings.concepts} == {Weights.OPEN}
    anyone = find(Model, accepts="audio", produces="text")
    assert set(findings.concepts) == {model for model in anyone.concepts if model.weights is Weights.OPEN}
    assert {models.GPT_4O, models.USM} <= set(anyone.concepts)
    assert all(row.answer.steps[-1] == Step(f"{row.concept}: its weights are open") for row in findings)


def test_what_keeps_everything_out() -> None:
    findings = find(Model, accepts="audio", produces="protein structure", performs="summarization")
    assert findings.found == findings.contested == ()
    every_model = [concept for concept in BUNDLED.concepts if isinstance(concept, Model)]

    def out(**condition: Modality | Task) -> int:
        plain = cast("Callable[..., Answer]", can)
        return sum(plain(model, **condition).truth is not Truth.YES for model in every_model)

    assert findings.excluding == (
        ("performs Summarization", out(performs=tasks.Summarization)),
        ("produces Protein structure", out(produces=modalities.ProteinStructure)),
        ("accepts Audio", out(accepts=modalities.Audio)),
    )
    assert [count for _, count in findings.excluding] == sorted(
        (count for _, count in findings.excluding), reverse=True
    )


def test_questions_of_a_view_are_asked_there() -> None:
    article = BUNDLED.according_to("article")
    assert LLM in find(accepts="image").concepts
    assert LLM not in article.find(accepts="image").concepts
    assert GenerativeAI in article.find(produces="image").concepts
    assert families.LLM in find(produces="text", every=True).concepts

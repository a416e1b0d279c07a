"""Ways from what one has to what one wants, held against all sets of tasks tried out one by one."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, partial
from itertools import combinations, pairwise
from random import Random
from types import FrameType
from typing import NamedTuple, cast

import networkx as nx
import pytest
from model_checker import above

from genai_taxonomy import (
    LLM,
    Answer,
    Assertion,
    InvalidValueError,
    Modality,
    Model,
    ModelFamily,
    Quantifier,
    Relation,
    Source,
    Step,
    Task,
    Taxonomy,
    Truth,
    UnknownNameError,
    WrongFacetError,
    modalities,
    routes,
)
from genai_taxonomy.authoring import Statement, entry, every, member_of, signature, some, subset_of, typically
from genai_taxonomy.routing import Route, Routes

BUNDLED = Taxonomy.bundled()
BOOK = Source("book", title="The book", authors=("Ann Author",), year=2020, url="https://example.org/book")
CRITIC = Source("critic", title="The critic", authors=("Carl Critic",), year=2021, url="https://example.org/critic")

# The oracle: every set of tasks is tried, from what one has onwards


class Edge(NamedTuple):
    """A task with one way to use it."""

    task: str
    takes: frozenset[str]
    gives: frozenset[str]


class Network:
    """The tasks that can be steps, by what the taxonomy answers about each."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._order: nx.DiGraph[str] = nx.DiGraph()
        self._order.add_nodes_from(concept.id for concept in taxonomy.concepts)
        for claim in taxonomy.assertions:
            if claim.relation is Relation.SUBSET_OF and not claim.disputed:
                self._order.add_edge(claim.subject.id, claim.concepts[1].id)
        self._modalities = [concept for concept in taxonomy.concepts if isinstance(concept, Modality)]
        tasks = [concept for concept in taxonomy.concepts if isinstance(concept, Task) and concept.replaced_by is None]
        every_edge = [edge for task in tasks for edge in self._edges(task)]
        self.edges = [edge for edge in every_edge if not any(self._stands_for(other, edge) for other in every_edge)]

    def _edges(self, task: Task) -> Iterator[Edge]:
        can = partial(self._taxonomy.can, task, every=True)
        required = {m.id for m in self._modalities if can(accepts=m).truth is Truth.YES}
        gives = {m.id for m in self._modalities if can(produces=m).truth is Truth.YES}
        known = (fact for fact in self._taxonomy.describe(task).accepts if fact.truth is Truth.YES)
        typical = [{fact.value.id} for fact in known if fact.quantifier is Quantifier.TYPICALLY]
        if gives:
            for takes in [self._narrowest(required)] if required else typical:
                yield Edge(task.id, frozenset(takes), frozenset(self._narrowest(gives)))

    def _narrowest(self, ids: set[str]) -> set[str]:
        return {id for id in ids if not any(id != low and id in self.up([low]) for low in ids)}

    def _stands_for(self, other: Edge, edge: Edge) -> bool:
        """Tell whether a more general task does the same."""
        same = other[1:] == edge[1:] and other.task != edge.task
        return same and other.task in above(self._order, edge.task)

    def up(self, ids: Iterable[str]) -> set[str]:
        """Return modalities and everything broader: what is narrower serves where something broader is required."""
        return {broader for id in ids for broader in above(self._order, id)}

    def _works(self, edges: tuple[Edge, ...], had: set[str], wanted: set[str]) -> bool:
        at_hand, waiting = self.up(had), [*edges]
        while ready := [edge for edge in waiting if edge.takes <= at_hand]:
            waiting = [edge for edge in waiting if edge not in ready]
            at_hand |= {id for edge in ready for id in self.up(edge.gives)}
        return not waiting and wanted <= {id for edge in edges for id in self.up(edge.gives)}

    def plans(self, had: set[str], wanted: set[str], max_steps: int) -> set[frozenset[Edge]]:
        """Return every set of steps that works, and no part of which does."""
        found: list[set[Edge]] = []
        for size in range(1, max_steps + 1):
            for edges in combinations(self.edges, size):
                if self._works(edges, had, wanted) and not any(less < set(edges) for less in found):
                    found.append(set(edges))
        return set(map(frozenset, found))

    def lacking(self, had: set[str], wanted: set[str]) -> Counter[tuple[str, frozenset[str]]]:
        useful = (edge for edge in self.edges if not self.up(edge.gives).isdisjoint(wanted))
        return Counter((edge.task, edge.takes - self.up(had)) for edge in useful)

    def unused(self, route: Route, had: tuple[Modality, ...]) -> int:
        taken = {modality.id for step in route.steps for modality in step.takes}
        return sum(taken.isdisjoint(self.up([modality.id])) for modality in had)


def ids(given: Iterable[Modality]) -> set[str]:
    return {modality.id for modality in given}


def plans(found: Routes) -> set[frozenset[Edge]]:
    sets = [
        frozenset(Edge(step.task.id, frozenset(ids(step.takes)), frozenset(ids(step.gives))) for step in route.steps)
        for route in found
    ]
    assert len(sets) == len(set(sets)), "a route is there twice"
    return set(sets)


# Laws, on random networks of tasks

SIZE = 70
#: Always the same networks, which are known to be varied enough, and those of the day.
CHUNKS = ("fixed", "today")


class Asked(NamedTuple):
    had: tuple[Modality, ...]
    wanted: tuple[Modality, ...]
    max_steps: int

    def put_to(self, taxonomy: Taxonomy) -> Routes:
        return taxonomy.routes(self.had, self.wanted, max_steps=self.max_steps)


def random_network(rng: Random) -> Taxonomy:
    """Draw tasks with signatures and typical inputs, some of them disputed, and hierarchies of both facets."""
    values = tuple(Modality(f"modality-{n}", f"Modality {n}") for n in range(rng.randint(5, 7)))
    tasks = tuple(Task(f"task-{n}", f"Task {n}") for n in range(rng.randint(6, 11)))

    def several(*sizes: int) -> tuple[Modality, ...]:
        return tuple(rng.sample(values, rng.choice(sizes)))

    def disputes(share: float) -> tuple[Source, ...]:
        return (CRITIC,) if rng.random() < share else ()

    def about_task() -> Iterator[Statement]:
        if rng.random() < 0.8:
            yield every(accepts=several(1, 1, 2), cite=BOOK, disputed_by=disputes(0.1))
        if rng.random() < 0.9:
            yield every(produces=several(1, 1, 1, 2), cite=BOOK, disputed_by=disputes(0.1))
        if rng.random() < 0.3:
            yield typically(accepts=several(1, 2), cite=BOOK, disputed_by=disputes(0.2))
        if rng.random() < 0.3:
            yield some(produces=several(1), cite=BOOK)

    edges = [
        Assertion(one, Relation.SUBSET_OF, other, evidence=BOOK, disputed_by=disputes(0.1))
        for facet in (values, tasks)
        for one, other in combinations(facet, 2)
        if rng.random() < 0.15
    ]
    entries = [entry(task, *about_task()) for task in tasks]
    return Taxonomy(()).extend(values, *entries, *rng.sample(edges, len(edges)))


class Case(NamedTuple):
    """A question put to a random network."""

    seed: int
    taxonomy: Taxonomy
    network: Network
    asked: Asked
    found: Routes

    def __str__(self) -> str:
        return f"{self.asked} of network {self.seed}"


@cache
def cases(chunk: str) -> tuple[Case, ...]:
    first = SIZE * (date.today().toordinal() if chunk == "today" else 0)
    made: list[Case] = []
    for seed in range(first, first + SIZE):
        rng = Random(seed)
        taxonomy = random_network(rng)
        network = Network(taxonomy)
        pool = [concept for concept in taxonomy.concepts if isinstance(concept, Modality)]
        for _ in range(4):
            had, wanted = (tuple(rng.sample(pool, rng.choice((1, 1, 2)))) for _ in range(2))
            asked = Asked(had, wanted, rng.choice((1, 2, 3, 3, 3)))
            made.append(Case(seed, taxonomy, network, asked, asked.put_to(taxonomy)))
    return tuple(made)


@pytest.mark.parametrize("chunk", CHUNKS)
def test_the_routes_are_all_sets_of_tasks_that_work_and_can_spare_none(chunk: str) -> None:
    lengths = Counter[int]()
    for case in cases(chunk):
        had, wanted, max_steps = case.asked
        expected = case.network.plans(ids(had), ids(wanted), max_steps)
        lengths.update(map(len, expected))
        assert (str(case), plans(case.found)) == (str(case), expected)
    assert chunk == "today" or (lengths[1] > 50 and lengths[2] > 20 and lengths[3] > 4)


@pytest.mark.parametrize("chunk", CHUNKS)
def test_each_route_can_be_gone_in_its_order_and_is_proved(chunk: str) -> None:
    for case in cases(chunk):
        for route in case.found:
            at_hand, given = case.network.up(ids(case.asked.had)), set[str]()
            for step in route.steps:
                assert (str(case), str(step), ids(step.takes) - at_hand) == (str(case), str(step), set())
                given |= case.network.up(ids(step.gives))
                at_hand |= given
                assert (str(case), str(step), step.answer.truth) == (str(case), str(step), Truth.YES)
                assert step.answer.steps
            assert (str(case), ids(case.asked.wanted) - given) == (str(case), set())
            assert len(route.steps) <= case.asked.max_steps


@pytest.mark.parametrize("chunk", CHUNKS)
def test_short_routes_that_use_most_come_first(chunk: str) -> None:
    decided: Counter[int] = Counter()
    for case in cases(chunk):
        ranks = [(len(route.steps), case.network.unused(route, case.asked.had)) for route in case.found]
        decided.update(next((n for n in range(2) if a[n] != b[n]), 2) for a, b in pairwise(ranks))
        assert (str(case), ranks) == (str(case), sorted(ranks))
        assert (str(case), case.asked.put_to(case.taxonomy)) == (str(case), case.found)
    assert chunk == "today" or min(decided[n] for n in range(3)) > 5


@pytest.mark.parametrize("chunk", CHUNKS)
def test_where_there_is_no_route_it_says_what_is_lacking(chunk: str) -> None:
    lacks = 0
    for case in cases(chunk):
        listed = [(task.id, frozenset(ids(lacking))) for task, lacking in case.found.lacking]
        useful = case.network.lacking(ids(case.asked.had), ids(case.asked.wanted))
        expected = Counter[tuple[str, frozenset[str]]]() if case.found else useful
        lacks += len(listed) > 1
        assert (str(case), Counter(listed)) == (str(case), expected)
        sizes = [len(lacking) for _, lacking in listed]
        assert (str(case), sizes) == (str(case), sorted(sizes))
    assert chunk == "today" or lacks > 20


@pytest.mark.parametrize("chunk", CHUNKS)
def test_with_more_steps_no_route_is_lost(chunk: str) -> None:
    more = 0
    for case in cases(chunk):
        if case.asked.max_steps < 3:
            longer = plans(case.asked._replace(max_steps=3).put_to(case.taxonomy))
            more += plans(case.found) < longer
            assert (str(case), plans(case.found) - longer) == (str(case), set())
    assert chunk == "today" or more > 5


# Whole results, on a small network

SPEECH, AUDIO, TEXT = Modality("speech", "Speech"), Modality("audio", "Audio"), Modality("text", "Text")
IMAGE, PHOTO = Modality("image", "Im|ge"), Modality("photo", "Photo")
VIDEO, SMELL = Modality("video", "Video"), Modality("smell", "Smell")
TRANSCRIBE, ILLUSTRATE, NARRATE = (
    Task("transcribe", "Transcribe"),
    Task("illustrate", "Illustrate"),
    Task("narrate", "Narrate"),
)
FILM, RETOUCH, DREAM = Task("film", "Film"), Task("retouch", "Retouch"), Task("dream", "Dream")
CARTOON = Task("cartoon", "Cartoon")
OLD = Task("old-film", "Old film", replaced_by=FILM)
STUDIO, CREW = ModelFamily("studio", "Studio"), ModelFamily("crew", "Crew")
CAMERA = Model("camera", "Camera")
SMALL = Taxonomy(()).extend(
    entry(SPEECH, subset_of(AUDIO, cite=BOOK)),
    entry(PHOTO, subset_of(IMAGE, cite=BOOK)),
    entry(TRANSCRIBE, signature(SPEECH, TEXT, cite=BOOK.at("p. 1"))),
    entry(ILLUSTRATE, signature(TEXT, IMAGE, cite=BOOK.at("p. 2"))),
    # Of the same signature as what it is a kind of.
    entry(CARTOON, subset_of(ILLUSTRATE, cite=BOOK)),
    entry(NARRATE, signature(TEXT, SPEECH, cite=BOOK.at("p. 3"))),
    entry(FILM, signature((AUDIO, IMAGE), VIDEO, cite=BOOK.at("p. 4"))),
    entry(RETOUCH, signature(IMAGE, PHOTO, cite=BOOK)),
    entry(
        DREAM,
        every(produces=VIDEO, cite=BOOK.at("p. 5")),
        typically(accepts=(SMELL, PHOTO), cite=CRITIC),
        typically(accepts=TEXT, cite=BOOK, disputed_by=CRITIC),
    ),
    entry(CREW, subset_of(STUDIO, cite=BOOK), every(performs=FILM, cite=BOOK)),
    entry(STUDIO, typically(performs=FILM, cite=BOOK)),
    entry(CAMERA, member_of(CREW, cite=BOOK)),
    (AUDIO, TEXT, IMAGE, VIDEO, SMELL, OLD),
)


def names(found: Routes) -> list[list[str]]:
    return [[step.task.id for step in route.steps] for route in found]


def claimed(*texts: str) -> tuple[Step, ...]:
    """Return the steps that rest on a claim of the small network each."""
    claims = {str(claim): claim for claim in SMALL.claims}
    return tuple(Step(text, claims[text]) for text in texts)


def test_a_podcast_with_a_photograph_becomes_a_film() -> None:
    found = SMALL.routes(("speech", PHOTO), VIDEO)
    assert found.question == "From Speech + Photo to Video in at most 3 steps?"
    # What uses both comes first; what is narrower serves where something broader is required.
    assert names(found) == [["film"], ["dream"]]
    film, dream = found[0].steps[0], found[1].steps[0]
    assert (film.task, film.takes, film.gives) == (FILM, (AUDIO, IMAGE), (VIDEO,))
    assert film.answer == Answer(
        Truth.YES,
        "every member that performs Film accepts Audio and accepts Im|ge and produces Video?",
        claimed("Film: all accepts Audio", "Film: all accepts Im|ge", "Film: all produces Video"),
    )
    # All of a crew film, of a studio most.
    assert [row.concept for row in film.families] == [CREW, STUDIO]
    assert [(row.concept, row.answer.truth) for row in film.models] == [(CAMERA, Truth.YES)]
    # Dreaming requires nothing, so one of its typical inputs will do, of which some member is known.
    assert (dream.takes, dream.families, dream.models) == ((PHOTO,), (), ())
    assert dream.answer.truth is Truth.YES
    assert dream.answer.question == "some member that performs Dream accepts Photo and produces Video?"
    assert dream.answer.witness in SMALL.claims
    assert str(found[0]) == "1. Audio + Im|ge -> Film -> Video\n   by Crew, Studio, Camera"
    assert str(found[1]) == "1. Photo -> Dream -> Video"
    assert str(found) == (
        "From Speech + Photo to Video in at most 3 steps? 2\n"
        "  1. Audio + Im|ge -> Film -> Video\n"
        "  2. Photo -> Dream -> Video"
    )
    assert list(found) == list(found.routes)
    assert (len(found), found.lacking) == (2, ())


def test_a_task_with_two_inputs_made_on_the_way() -> None:
    found = SMALL.routes(TEXT, VIDEO)
    assert names(found) == [["illustrate", "narrate", "film"], ["illustrate", "retouch", "dream"]]
    assert str(found[0]) == (
        "1. Text -> Illustrate -> Im|ge\n"
        "2. Text -> Narrate -> Speech\n"
        "3. Audio + Im|ge -> Film -> Video\n"
        "   by Crew, Studio, Camera"
    )
    assert names(SMALL.routes(TEXT, VIDEO, max_steps=2)) == []
    assert found.table.columns == ("route", "step", "task", "takes", "gives", "sources")
    assert found.table.rows == (
        (1, 1, "Illustrate", "Text", "Im|ge", "Author 2020, p. 2"),
        (1, 2, "Narrate", "Text", "Speech", "Author 2020, p. 3"),
        (1, 3, "Film", "Audio + Im|ge", "Video", "Author 2020, p. 4"),
        (2, 1, "Illustrate", "Text", "Im|ge", "Author 2020, p. 2"),
        (2, 2, "Retouch", "Im|ge", "Photo", "Author 2020"),
        (2, 3, "Dream", "Photo", "Video", "Critic 2021; Author 2020, p. 5"),
    )
    assert found.to_markdown().splitlines()[2] == ("| 1 | 1 | Illustrate | Text | Im\\|ge | Author 2020, p. 2 |")
    assert found.to_frame()["route"].tolist() == [1, 1, 1, 2, 2, 2]


def test_a_task_that_gives_a_kind_of_what_it_takes_still_needs_it() -> None:
    assert names(SMALL.routes(TEXT, PHOTO)) == [["illustrate", "retouch"]]
    assert names(SMALL.routes(IMAGE, PHOTO)) == [["retouch"]]
    # Two that wait for each other wait for ever, unless a third begins.
    a, b, c = Modality("a", "A"), Modality("b", "B"), Modality("c", "C")
    first, second, start = Task("first", "First"), Task("second", "Second"), Task("start", "Start")
    waiting = Taxonomy((a, b, c, TEXT, VIDEO)).extend(
        entry(first, signature(a, (b, VIDEO), cite=BOOK)), entry(second, signature(b, a, cite=BOOK))
    )
    assert names(waiting.routes(TEXT, VIDEO)) == []
    begun = waiting.extend(entry(start, signature(TEXT, b, cite=BOOK)))
    assert names(begun.routes(TEXT, VIDEO)) == [["start", "second", "first"]]


def test_what_one_has_already_must_still_be_given() -> None:
    assert names(SMALL.routes(TEXT, TEXT)) == [["narrate", "transcribe"]]
    assert names(SMALL.routes((TEXT, IMAGE), (TEXT, IMAGE))) == [
        # It uses the image, too.
        ["narrate", "retouch", "transcribe"],
        ["illustrate", "narrate", "transcribe"],
    ]


def test_as_plain_dicts() -> None:
    found = SMALL.routes(("speech", PHOTO), VIDEO, max_steps=1)
    plain = found.to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert (plain["question"], plain["lacking"]) == ("From Speech + Photo to Video in at most 1 step?", [])
    assert cast("list[object]", plain["routes"])[0] == [
        {
            "task": "film",
            "takes": ["audio", "image"],
            "gives": ["video"],
            "answer": found[0].steps[0].answer.to_dict(),
            "families": ["crew", "studio"],
            "models": ["camera"],
        }
    ]
    nothing = SMALL.routes(SMELL, (TEXT, VIDEO))
    assert nothing.to_dict() == {
        "question": "From Smell to Text + Video in at most 3 steps?",
        "routes": [],
        "lacking": [
            {"task": "dream", "lacking": []},
            {"task": "transcribe", "lacking": ["speech"]},
            {"task": "dream", "lacking": ["photo"]},
            {"task": "film", "lacking": ["audio", "image"]},
        ],
    }


def test_no_route() -> None:
    found = SMALL.routes(SMELL, IMAGE)
    assert found == Routes("From Smell to Im|ge in at most 3 steps?", (), ((ILLUSTRATE, (TEXT,)), (RETOUCH, (IMAGE,))))
    assert not found
    assert str(found) == (
        "From Smell to Im|ge in at most 3 steps? 0\n  Illustrate would also need Text\n  Retouch would also need Im|ge"
    )
    assert found.table.rows == ()
    assert SMALL.routes(TEXT, SMELL) == Routes("From Text to Smell in at most 3 steps?", ())


def test_a_long_list_is_cut_short_in_the_text_alone() -> None:
    many = [entry(Task(f"task-{n:02}", f"Task {n:02}"), signature(TEXT, IMAGE, cite=BOOK)) for n in range(23)]
    taxonomy = Taxonomy((TEXT, IMAGE, SMELL)).extend(*many)
    found = taxonomy.routes(TEXT, IMAGE)
    assert len(found) == len(found.table.rows) == 23
    assert str(found).splitlines()[-2:] == [" 20. Text -> Task 19 -> Im|ge", "     and 3 more"]
    twenty = taxonomy.without("task-20", "task-21", "task-22").routes(TEXT, IMAGE)
    assert str(twenty).splitlines()[-1] == " 20. Text -> Task 19 -> Im|ge"
    nothing = taxonomy.routes(SMELL, IMAGE)
    assert len(nothing.lacking) == 23
    assert str(nothing).splitlines()[-1] == "  Task 19 would also need Text"


def test_who_performs_a_step_is_cut_short_in_the_text_alone() -> None:
    crews = [entry(ModelFamily(f"crew-{n}", f"Crew {n}"), every(performs=FILM, cite=BOOK)) for n in range(7)]
    cameras = [entry(Model(f"camera-{n}", f"Camera {n}"), every(performs=FILM, cite=BOOK)) for n in range(7)]
    route = SMALL.without(CREW, STUDIO, CAMERA).extend(*crews, *cameras).routes((AUDIO, IMAGE), VIDEO)[0]
    assert str(route).splitlines()[1:] == [
        "   by Crew 0, Crew 1, Crew 2, Crew 3, Crew 4, Camera 0, Camera 1, Camera 2, Camera 3, Camera 4"
    ]
    assert (len(route.steps[0].families), len(route.steps[0].models)) == (7, 7)


def ask(*given: object, **options: object) -> Callable[[], object]:
    """Put a question that a type checker would refuse."""
    return partial(cast("Callable[..., object]", SMALL.routes), *given, **options)


@pytest.mark.parametrize(
    ("question", "error"),
    [
        (ask((), VIDEO), InvalidValueError("modalities of routes", None, "say what you have and what you want")),
        (ask(TEXT, ()), InvalidValueError("modalities of routes", None, "say what you have and what you want")),
        *(
            (
                ask(TEXT, VIDEO, max_steps=steps),
                InvalidValueError("max_steps of routes", steps, "a positive int is needed"),
            )
            for steps in (0, -1, True, "3", 2.0, None)
        ),
        (ask("txet", VIDEO), UnknownNameError("txet", "Modality", ("Text",))),
        (ask(TEXT, modalities.Molecule), UnknownNameError("molecule", "Modality", ())),
        (ask(TEXT, FILM), WrongFacetError("produces of routes", ("Modality",), "Task", "film")),
        (ask("studio", VIDEO), WrongFacetError("accepts of routes", ("Modality",), "ModelFamily", "studio")),
    ],
)
def test_errors(question: Callable[[], object], error: Exception) -> None:
    with pytest.raises(type(error)) as raised:
        question()
    assert raised.value.args == error.args


# The bundled taxonomy

BUNDLED_NETWORK = Network(BUNDLED)


@pytest.mark.parametrize(
    ("had", "wanted", "max_steps"),
    [
        ("text", "talking-head video", 3),
        (("speech", "photo"), "talking-head video", 2),
        ("text", "video", 2),
        ("image", ("speech", "image"), 2),
        ("protein structure", "text", 2),
    ],
    ids=str,
)
def test_bundled_routes_are_all_that_work(
    had: tuple[str, ...] | str, wanted: tuple[str, ...] | str, max_steps: int
) -> None:
    def read(given: tuple[str, ...] | str) -> set[str]:
        several = given if isinstance(given, tuple) else (given,)
        return {BUNDLED.lookup(name, Modality).id for name in several}

    found = routes(had, wanted, max_steps=max_steps)
    assert plans(found) == BUNDLED_NETWORK.plans(read(had), read(wanted), max_steps)


def test_speech_and_a_photograph_become_a_talking_head() -> None:
    found = routes(("speech", "photo"), "talking-head video")
    step = found[0].steps[0]
    assert (len(found[0].steps), step.task.id) == (1, "audio-driven-talking-head-generation")
    assert ids(step.takes) == {"audio", "image"}
    assert {"sadtalker", "emo"} <= {row.concept.id for row in step.models}
    assert all(row.answer.truth is Truth.YES and row.answer.steps for row in step.models)
    assert step.answer.citations
    assert LLM not in {row.concept for row in step.families}


def test_what_text_lacks_to_become_a_protein_structure() -> None:
    found = routes("text", "protein structure")
    assert [(task.id, [need.id for need in needs]) for task, needs in found.lacking] == [
        ("protein-structure-prediction", ["protein-sequence"])
    ]


def test_three_steps_are_found_with_little_work() -> None:
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and frame.f_code.co_filename.endswith("routing.py")

    sys.setprofile(count)
    try:
        found = routes("text", "video")
    finally:
        sys.setprofile(None)
    assert len(found) > 5
    # All sets of three tasks would be eighty thousand.
    assert len(BUNDLED_NETWORK.edges) > 60
    assert calls < 50_000

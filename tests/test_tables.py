"""Tables: what they refuse, how they are written, and which answers can be read as one."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from genai_taxonomy import (
    GAN,
    LLM,
    VAE,
    InvalidValueError,
    MissingExtraError,
    ModelFamily,
    Taxonomy,
    compare,
    describe,
    find,
    models,
    products,
    recommend,
    routes,
    tasks,
)
from genai_taxonomy.tables import Table, Tabular

#: One of each kind, with the columns that its table has.
ANSWERS: dict[str, tuple[Callable[[], Tabular], tuple[str, ...]]] = {
    "family": (
        lambda: describe(GAN),
        ("section", "id", "value", "quantifier", "inherited_from", "truth", "sources", "disputed_by"),
    ),
    "model": (
        lambda: describe(models.GPT_4O),
        ("section", "id", "value", "quantifier", "inherited_from", "truth", "sources", "disputed_by"),
    ),
    "comparison": (lambda: compare(GAN, VAE), ("Aspect", GAN.label, VAE.label)),
    "findings": (
        lambda: find(accepts="audio", produces="text"),
        ("id", "label", "truth", "witness", "proof", "sources"),
    ),
    "recommendations": (
        lambda: recommend(performs=tasks.TextToImage, avoid="mode collapse"),
        ("place", "id", "label", "meets", "for", "against"),
    ),
    "routes": (lambda: routes("text", "video"), ("route", "step", "task", "takes", "gives", "sources")),
}


def test_a_table_is_a_value() -> None:
    table = Table(("name", "count"), (("a", 1), (None, 2)))
    assert table == Table(("name", "count"), (("a", 1), (None, 2)))
    assert hash(table) == hash(Table(("name", "count"), (("a", 1), (None, 2))))
    assert table != Table(("name", "number"), table.rows)
    assert table.to_dicts() == [{"name": "a", "count": 1}, {"name": None, "count": 2}]
    assert Table(("name",)).to_dicts() == []


@pytest.mark.parametrize("row", [(), ("a",), ("a", "b", "c")])
def test_each_row_has_a_field_per_column(row: tuple[str, ...]) -> None:
    with pytest.raises(InvalidValueError) as raised:
        Table(("one", "two"), (("a", "b"), row))
    assert raised.value.args == ("Table.rows", row, "2 fields are needed")


def test_markdown() -> None:
    table = Table(("name | alias", "count"), (("plain", 3), (None, 0), ("", None)))
    assert table.to_markdown() == ("| name \\| alias | count |\n| --- | --- |\n| plain | 3 |\n|  | 0 |\n|  |  |")
    assert str(table) == table.to_markdown()
    assert Table(("name",)).to_markdown() == "| name |\n| --- |"


@pytest.mark.parametrize(
    ("field", "escaped"),
    [
        ("a|b", "a\\|b"),
        ("\\|", "\\\\\\|"),
        ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
        ("[link](https://example.org)", "\\[link\\](https://example.org)"),
        ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
        ("# no heading!", "\\# no heading\\!"),
        ("~gone~ $x$", "\\~gone\\~ \\$x\\$"),
        ("&amp; &#42; &lt", "\\&amp; \\&\\#42; &lt"),
        ("R&D; Q & A", "R\\&D; Q & A"),
        ("one\ntwo\r\nthree\u2028four", "one two three four"),
        ("\n| --- |", " \\| --- \\|"),
    ],
)
def test_what_is_markup_is_escaped(field: str, escaped: str) -> None:
    assert Table(("column",), ((field,),)).to_markdown().splitlines()[2] == f"| {escaped} |"
    assert Table((field,)).to_markdown().splitlines()[0] == f"| {escaped} |"


def test_a_frame_keeps_numbers_texts_and_gaps() -> None:
    table = Table(("place", "name", "note"), ((1, "a|b", None), (None, "c\nd", None)))
    frame = table.to_frame()
    assert list(frame.columns) == ["place", "name", "note"]
    # A missing place turns no place into a float.
    assert str(frame["place"].dtype) == "Int64"
    assert frame["place"].tolist()[0] == 1
    assert frame["name"].tolist() == ["a|b", "c\nd"]
    assert frame.isna().to_numpy().tolist() == [[False, False, True], [True, False, True]]
    empty = Table(("place", "name")).to_frame()
    assert (list(empty.columns), len(empty)) == (["place", "name"], 0)


def test_two_columns_of_one_name_stay_two() -> None:
    frame = Table(("Aspect", "GAN", "GAN"), (("speed", "fast", "slow"),)).to_frame()
    assert frame.to_numpy().tolist() == [["speed", "fast", "slow"]]


def test_without_pandas_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    for ask in (Table(("name",)).to_frame, describe(LLM).to_frame):
        with pytest.raises(MissingExtraError) as raised:
            ask()
        assert raised.value.args == ("to_frame()", "frames")
        assert str(raised.value) == "to_frame() needs the extra 'frames': pip install 'genai-taxonomy[frames]'"
        assert isinstance(raised.value, ImportError)
    # All else does without it.
    assert describe(LLM).to_markdown().startswith("| section | id |")


@pytest.mark.parametrize("kind", ANSWERS)
def test_answers_of_several_rows_are_tables(kind: str) -> None:
    make, columns = ANSWERS[kind]
    answer = make()
    table = answer.table
    assert table.columns == columns
    assert len(table.rows) > 1
    assert answer.to_markdown() == table.to_markdown()
    # Whatever the fields hold, there is a line per row, with as many bars as there are columns.
    lines = answer.to_markdown().replace("\\\\", "").replace("\\|", "").splitlines()
    assert {line.count("|") for line in lines} == {len(columns) + 1}
    assert len(lines) == len(table.rows) + 2
    frame = answer.to_frame()
    assert list(frame.columns) == list(columns)
    assert len(frame) == len(table.rows)
    assert [None if field is None else str(field) for field in table.rows[0]] == [
        None if gap else str(field) for field, gap in zip(frame.iloc[0], frame.iloc[0].isna(), strict=True)
    ]


def test_a_table_has_to_be_told() -> None:
    with pytest.raises(NotImplementedError):
        _ = Tabular().table


def test_the_table_of_an_entry() -> None:
    family = ModelFamily("quiet", "Quiet")
    assert Taxonomy((family,)).describe(family).table.rows == ()
    rows = {(row[0], row[1]): row for row in describe(LLM).table.rows}
    assert rows["broader", "generative-ai"][2:6] == ("Generative AI", "all", None, "yes")
    inherited = rows["suits", "visual-or-audio-samples"]
    assert inherited[4] == "generative-ai"
    product = describe(products.DALL_E)
    assert {row[0] for row in product.table.rows} == {name for name, _ in product.sections}
    assert len(product.table.rows) == sum(len(facts) for _, facts in product.sections)

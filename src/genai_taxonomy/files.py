"""Files that appear whole or not at all."""

from __future__ import annotations

from pathlib import Path
from secrets import token_hex


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that nobody ever finds half of it.

    Args:
        target: The file, which is replaced if it exists.
        content: All of it.

    Raises:
        OSError: If it cannot be written; then what was there is left as it was.

    Example:
        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp()) / "answer.txt"
        >>> write_whole(file, b"YES")
        >>> file.read_text()
        'YES'
    """
    target = target.resolve()
    draft = target.with_name(f".{token_hex(8)}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(content)
        draft.replace(target)
    except OSError as error:
        # Whoever asked knows the file, not its draft.
        if error.filename is not None:
            error.filename, error.filename2 = str(target), None
        raise
    finally:
        draft.unlink(missing_ok=True)

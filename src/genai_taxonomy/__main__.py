"""``python -m genai_taxonomy``: the command line."""

from genai_taxonomy.cli import main

if __name__ == "__main__":
    raise SystemExit(main())

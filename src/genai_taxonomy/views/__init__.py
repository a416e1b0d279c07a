"""How answers show themselves."""

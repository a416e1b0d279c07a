"""How taxonomies are written and read, one module a format."""

"""The families that everything else is placed by, and what they rest on: all that an import of the package reads."""

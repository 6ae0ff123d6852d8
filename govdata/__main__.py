"""`python -m govdata`."""

from __future__ import annotations

from govdata.cli.main import main

if __name__ == "__main__":
    main()

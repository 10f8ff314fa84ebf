"""``python -m raciplanner``: the command line."""

import sys

from raciplanner.cli import main

sys.exit(main())

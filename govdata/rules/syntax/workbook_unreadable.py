"""A workbook is a sound .xlsx or .ods file that opens without a password.

The .xls files of old, binary ones (.xlsb), and files that are locked, damaged or misnamed cannot be read. A
program that shows such a file can save it as a workbook that can. An archive is to be unpacked first.

Bad, run:

    $ echo 'release_id,title' > quay.xlsx
    $ govdata validate quay.xlsx

Good, run:

    $ govdata sheet quay.xlsx
    $ govdata validate quay.xlsx

Way out: open the file in a spreadsheet and save it as an Excel workbook (.xlsx), without a password.

See: ECMA-376, part 2; OpenDocument 1.3, part 2.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD111")

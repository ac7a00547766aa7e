"""Spreadsheets and notices that were damaged by chance: each is read or refused; none crashes, hangs or takes the memory.

mutated.py COUNT   tries so many of them (2,000 where nothing is said)
"""

import io
import random
import re
import resource
import subprocess
import sys
import zipfile

from harness import PROGRAM, ROOT, Tally, temporary_folder

AT_ONCE = 100
LIMIT = 60
MEMORY = 2 << 30
CSV = (
    "Overzicht;;;;;;\r\n\r\nContractnummer;Contractnaam;Leverancier;Ingangsdatum;Einddatum;Looptijd;Opties;Opzegtermijn;Waarde\r\n"
    '1;"Hulp; ""thuis""\r\nen meer";Café;1-1-2025;31-12-\'26;2+1+1;2 x 1 jaar;6 mnd;€ 12.000,00\r\n'
    "2;Vervoer;Taxi;01/02/2025;onbepaald;24;stilzwijgend 1 jaar;3;250000\r\nTotaal;;;;;;;;1\r\n"
)
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADINGS = ["Nummer", "Naam", "Start", "Einde", "Looptijd", "Opties", "Opzegtermijn"]
PARTS = {
    "xl/workbook.xml": f'<workbook xmlns="{SPREADSHEET}" xmlns:r="{RELATIONS}"><workbookPr date1904="0"/><sheets>'
    '<sheet name="Blad 1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/sharedStrings.xml": f'<sst xmlns="{SPREADSHEET}">'
    + "".join(f"<si><t>{heading}</t></si>" for heading in HEADINGS)
    + "<si><r><t>2 x </t></r><r><t>1 jaar</t></r></si></sst>",
    "xl/styles.xml": f'<styleSheet xmlns="{SPREADSHEET}"><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>'
    '</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SPREADSHEET}"><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1">'
    + "".join(f'<c r="{column}1" t="s"><v>{index}</v></c>' for index, column in enumerate("ABCDEFG"))
    + '</row><row r="2" hidden="1"><c r="A2"><v>7</v></c><c r="B2" t="inlineStr"><is><t>Hulp</t></is></c>'
    '<c r="C2" s="1"><v>45658</v></c><c r="D2" s="1"><f>C2+729</f><v>46387</v></c><c r="E2"><v>24</v></c>'
    '<c r="F2" t="s"><v>7</v></c><c r="G2" t="e"><v>#REF!</v></c></row></sheetData>'
    '<mergeCells><mergeCell ref="G2:G9"/></mergeCells></worksheet>',
}
# What breaks readers, beside bytes by chance.
PIECES = [b'"', b";", b"\0", b"\xff\xfe", b"<", b"]]>", b"&#0;", b"&a;", b"{", b"[" * 40, b"\\ud800", b"1e9999", b"-1",
    b"99999999999999999999", b"9999 jaar", b"31-12-9999", b"00", b"\r", b"\xe2\x80\xa8", b"2 x", b"1+" * 30, b"NaN",
    b'r="XFD1048576"', b'ref="A1:XFD1048576"', b"<!DOCTYPE x [", b"P", b"+02:00", b"T24:00:00Z"]  # fmt: skip


def packed(parts, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def damaged(data, chance):
    """The same with one to eight pieces changed, put in, taken out, said twice or cut off."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if not data:
            break
        at = chance.randrange(len(data))
        upto = at + chance.randint(1, 1 + min(60, len(data) - at))
        match chance.randrange(7):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                data[at:at] = chance.choice(PIECES)
            case 2:
                del data[at:upto]
            case 3:
                data[at:at] = data[at:upto] * chance.randint(1, 5)
            case 4:
                data[at:upto] = chance.choice(PIECES)
            case 5 if chance.randrange(4) == 0:
                del data[at:]
            case _:
                numbers = list(re.finditer(rb"\d+", data))
                if numbers:
                    number = chance.choice(numbers)
                    data[number.start() : number.end()] = str(chance.choice([0, 1, 13, 31, 255, 9999, 2**31, 2**63])).encode()
    return bytes(data)


def inputs(chance):
    """Damaged inputs without end, with the ending of their names."""
    notices = [(path.suffix, path.read_bytes()) for path in sorted((ROOT / "Tests/ImportingTests/Notices/Files").iterdir())]
    while True:
        match chance.randrange(5):
            case 0:
                encoding = chance.choice(["utf-8", "utf-8-sig", "cp1252", "utf-16"])
                yield ".csv", damaged(CSV.replace(";", chance.choice(";;,\t")).encode(encoding), chance)
            case 1:
                # Within its parts: what a reader of zip files passes on.
                parts = {name: text.encode() for name, text in PARTS.items()}
                for name in chance.sample(sorted(parts), chance.randint(1, 3)):
                    parts[name] = damaged(parts[name], chance)
                yield ".xlsx", packed(parts)
            case 2:
                yield ".xlsx", damaged(packed(PARTS, chance.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])), chance)
            case _:
                ending, data = chance.choice(notices)
                yield ending, damaged(data, chance)


def run(folder, files):
    """Imports the files at once and gives what was wrong; None if nothing was."""
    command = ["prlimit", f"--as={MEMORY}", PROGRAM, "import", "--dry-run", "-C", "none", *files]
    try:
        done = subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=LIMIT
        )
    except subprocess.TimeoutExpired:
        return f"no end within {LIMIT} s"
    words = done.stdout + done.stderr
    for file in files:
        if file.encode() not in words:
            return f"{file}: status {done.returncode}, and no word on it"
    return None if done.returncode in (0, 2) else f"status {done.returncode}: {done.stderr[-300:]!r}"


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    tally, chance, problems, done = Tally(), random.Random(11), [], 0
    source = inputs(chance)
    with temporary_folder() as folder:
        while done < count and len(problems) < 20:
            files = []
            for index in range(min(AT_ONCE, count - done)):
                ending, data = next(source)
                files.append(f"{done + index}{ending}")
                (folder / files[-1]).write_bytes(data)
            if run(folder, files):
                for file in files:
                    if problem := run(folder, [file]):
                        kept = ROOT / ".build" / f"mutated-{file}"
                        kept.write_bytes((folder / file).read_bytes())
                        problems.append(f"{problem} (kept as {kept})")
            for file in files:
                (folder / file).unlink()
            done += len(files)
    tally.check(f"{done} damaged files are read or refused", problems)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
    tally.check(f"in at most 256 MB (it took {most})", most <= 256)
    tally.finish()


main()

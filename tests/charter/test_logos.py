"""Logos on the cover: what is taken for one, what is kept of it, and how it is set."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import page as checker
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from raciplanner.charter.document import Charter
from raciplanner.charter.logos import SIDES, pixels_of, read_logo, size_of
from raciplanner.charter.style import MARGIN, MM, PAPERS
from raciplanner.charter.verify import verify_charter
from raciplanner.errors import CharterError
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.charter import attach_file, detach_file, freeze
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from raciplanner.wording.errors import error_text
from tests.builders import plan_from
from tests.charter.reading import Tagged, charter_of, page_texts, squeezed

SAY = translator("en")


def picture(path: Path, size: tuple[int, int] = (400, 200), mode: str = "RGB", **options) -> Path:
    """A bar with a hole on a sheet that has room around it."""
    image = Image.new(mode, size, "white" if mode == "RGB" else 0)
    drawn = ImageDraw.Draw(image)
    width, height = size
    colour = {"RGB": "navy", "RGBA": (0, 0, 128, 255), "L": 80, "CMYK": (200, 40, 0, 20)}[mode]
    drawn.rectangle((width // 8, height // 8, width * 7 // 8, height * 7 // 8), fill=colour)
    image.save(path, **options)
    return path


def with_logos(plan: Plan, *logos: bytes) -> Plan:
    for side, data in zip(SIDES, logos, strict=False):
        if data:
            plan = plan.apply(attach_file(plan, f"{side}.png", "image/png", data, side))
    return plan


def images_of(made: Charter) -> list:
    pdf = pikepdf.open(io.BytesIO(made.data))
    names = pdf.pages[0].obj.Resources.XObject
    return [one for one in names.values() if str(one.Subtype) == "/Image"]


def figures(made: Charter) -> list[tuple[str, tuple[float, ...]]]:
    """What the figures of the cover say, and where they stand."""
    tagged = Tagged(made.data)
    first = tagged.pdf.pages[0].obj.objgen
    found = [one for one in tagged.elements("Figure") if one.Pg.objgen == first]
    return [(str(one.Alt), tuple(map(float, one.A.BBox))) for one in found]


class TestReading:
    @pytest.mark.parametrize(
        ("name", "mode"),
        [("a.png", "RGB"), ("a.png", "RGBA"), ("a.png", "L"), ("a.jpg", "RGB"), ("a.jpg", "CMYK")],
    )
    def test_what_is_kept_is_a_plain_png_without_the_room_around(self, tmp_path, name, mode):
        data = read_logo(picture(tmp_path / name, mode=mode))
        with Image.open(io.BytesIO(data)) as kept:
            assert (kept.format, kept.mode) == ("PNG", "RGB")
            assert not kept.info
            assert kept.size[0] / kept.size[1] == pytest.approx(2, rel=0.05) or mode in {
                "L",
                "CMYK",
            }
            assert kept.getpixel((kept.width // 2, kept.height // 2)) != (255, 255, 255)

    def test_what_is_transparent_is_white(self, tmp_path):
        image = Image.new("RGBA", (100, 100), (255, 0, 0, 0))
        ImageDraw.Draw(image).rectangle((0, 0, 99, 20), fill=(0, 0, 0, 255))
        ImageDraw.Draw(image).rectangle((0, 60, 99, 99), fill=(0, 0, 0, 255))
        image.save(tmp_path / "a.png")
        pixels = pixels_of(read_logo(tmp_path / "a.png"))
        assert pixels is not None
        middle = (pixels.height * 4 // 10 * pixels.width + pixels.width // 2) * 3
        assert pixels.data[middle : middle + 3] == b"\xff\xff\xff"

    def test_a_transparent_palette_and_sixteen_bits(self, tmp_path):
        palette = Image.new("P", (60, 60), 0)
        palette.putpalette([250, 0, 0, 0, 0, 0])
        ImageDraw.Draw(palette).rectangle((10, 10, 49, 49), fill=1)
        palette.save(tmp_path / "p.png", transparency=0)
        kept = pixels_of(read_logo(tmp_path / "p.png"))
        assert kept is not None
        assert (kept.width, kept.height) == (40, 40)
        assert set(kept.data) == {0}
        deep = Image.new("I;16", (40, 40), 30_000)
        deep.save(tmp_path / "d.png")
        kept = pixels_of(read_logo(tmp_path / "d.png"))
        assert kept is not None
        assert set(kept.data) == {30_000 // 257}

    def test_a_colour_profile_is_carried_out_and_left_behind(self, tmp_path):
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        path = picture(tmp_path / "a.png", icc_profile=lab)
        pixels = pixels_of(read_logo(path))
        assert pixels is not None
        assert pixels.data[:3] == bytes((0, 0, 128))
        path = picture(tmp_path / "b.png", icc_profile=b"no profile at all")
        assert pixels_of(read_logo(path)) == pixels

    def test_it_stands_upright_as_the_camera_says(self, tmp_path):
        exif = Image.Exif()
        exif[0x0112] = 6
        data = read_logo(picture(tmp_path / "a.jpg", (400, 200), exif=exif))
        pixels = pixels_of(data)
        assert pixels is not None
        assert pixels.height > pixels.width

    def test_a_large_one_is_kept_as_large_as_it_is_printed(self, tmp_path):
        data = read_logo(picture(tmp_path / "a.png", (4000, 2000)))
        pixels = pixels_of(data)
        assert pixels is not None
        width, _ = size_of(pixels.width, pixels.height)
        assert pixels.width == pytest.approx(width / 72 * 400, abs=2)

    def test_the_same_file_is_kept_as_the_same_bytes(self, tmp_path):
        path = picture(tmp_path / "a.jpg")
        assert read_logo(path) == read_logo(path)

    def test_texts_inside_a_picture_are_left_behind(self, tmp_path):
        texts = PngImagePlugin.PngInfo()
        texts.add_text("Comment", "SECRET " * 100, zip=True)
        data = read_logo(picture(tmp_path / "a.png", pnginfo=texts))
        assert b"Comment" not in data


def png_of(width: int, height: int) -> bytes:
    """A PNG that claims a size and unpacks to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


class TestRefusals:
    def code(self, path: Path) -> str:
        with pytest.raises(CharterError) as caught:
            read_logo(path)
        text = error_text(caught.value, SAY)
        assert path.name in text
        assert "…" not in text
        return caught.value.code

    @pytest.mark.parametrize("name", ["a.gif", "a.bmp", "a.tiff", "a.webp"])
    def test_other_kinds_of_pictures(self, tmp_path, name):
        path = picture(tmp_path / name)
        assert self.code(path) == "logo_kind"

    @pytest.mark.parametrize(
        "data", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7\n", b"\x89PNG"]
    )
    def test_what_is_no_picture(self, tmp_path, data):
        path = tmp_path / "logo.png"
        path.write_bytes(data)
        assert self.code(path) == "logo_kind"

    @pytest.mark.parametrize(("suffix", "kept"), [("png", 0.6), ("jpg", 0.6), ("png", 0.2)])
    def test_half_a_picture(self, tmp_path, suffix, kept):
        image = Image.effect_noise((300, 300), 90).convert("RGB")
        path = tmp_path / f"logo.{suffix}"
        image.save(path)
        path.write_bytes(path.read_bytes()[: int(path.stat().st_size * kept)])
        assert self.code(path) == "logo_damaged"

    @pytest.mark.parametrize("size", [(10_000, 5_001), (20_000, 20_000), (2_000_000, 1_000)])
    def test_a_picture_that_would_unpack_to_gigabytes(self, tmp_path, size):
        path = tmp_path / "bomb.png"
        path.write_bytes(png_of(*size))
        assert self.code(path) == "logo_pixels"

    def test_a_large_file(self, tmp_path):
        path = tmp_path / "large.png"
        with path.open("wb") as file:
            file.truncate(20_000_001)
        assert self.code(path) == "logo_large"

    def test_a_white_sheet(self, tmp_path):
        Image.new("RGB", (50, 50), "#FDFDFD").save(tmp_path / "white.png")
        assert self.code(tmp_path / "white.png") == "logo_empty"
        Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(tmp_path / "nothing.png")
        assert self.code(tmp_path / "nothing.png") == "logo_empty"

    def test_what_is_not_there_or_not_a_file(self, tmp_path):
        assert self.code(tmp_path / "gone.png") == "not_found"
        assert self.code(tmp_path) == "unreadable"


@pytest.fixture(scope="module")
def logos(tmp_path_factory) -> tuple[bytes, bytes]:
    """A wide one and a square one."""
    folder = tmp_path_factory.mktemp("logos")
    wide = read_logo(picture(folder / "wide.png", (1500, 300)))
    return wide, read_logo(picture(folder / "square.jpg", (600, 600)))


class TestCover:
    @pytest.mark.parametrize("paper", ["a4", "letter"])
    def test_two_stand_at_the_margins_and_say_whose_they_are(self, logos, paper):
        made = charter_of(with_logos(example_plan("en"), *logos), paper=paper)
        (first, left), (second, right) = figures(made)
        assert (first, second) == ("Logo: Sales", "Logo: Marketing")
        sheet = PAPERS[paper]
        assert left[0] == pytest.approx(MARGIN, abs=0.01)
        assert right[2] == pytest.approx(sheet.width - MARGIN, abs=0.01)
        assert left[2] + 20 < right[0]
        middles = [(box[1] + box[3]) / 2 for box in (left, right)]
        assert middles[0] == pytest.approx(middles[1], abs=0.02)
        assert max(left[3], right[3]) == pytest.approx(sheet.height - MARGIN, abs=0.02)
        assert len(images_of(made)) == 2

    def test_one_stands_at_the_left_whoever_has_it(self, logos):
        made = charter_of(with_logos(example_plan("ru"), b"", logos[1]))
        ((said, box),) = figures(made)
        assert said == "Логотип: Маркетинг"
        assert box[0] == pytest.approx(MARGIN, abs=0.01)

    def test_a_side_without_departments_has_a_name_too(self, logos):
        made = charter_of(with_logos(plan_from("| CMO\nDo it | AR"), *logos))
        assert [said for said, _ in figures(made)] == ["Logo: Sales", "Logo: Marketing"]

    def test_without_one_the_cover_is_as_before(self):
        made = charter_of(example_plan("en"))
        assert figures(made) == []
        assert images_of(made) == []

    @pytest.mark.parametrize("size", [(4000, 40), (40, 4000), (300, 300), (1, 1), (900, 300)])
    def test_any_shape_keeps_its_shape_and_stays_small(self, size):
        width, height = size_of(*size)
        assert width / height == pytest.approx(size[0] / size[1])
        assert width <= 60 * MM + 0.01
        assert height <= 18 * MM + 0.01

    def test_the_cover_is_still_one_page(self, logos):
        plan = with_logos(example_plan("en"), *logos)
        with_, without = (
            page_texts(charter_of(plan).data),
            page_texts(charter_of(example_plan("en")).data),
        )
        assert len(with_) == len(without)
        assert with_[1] == without[1]  # the cover names fewer goals, and is one page
        assert len(with_) == len(without)

    @pytest.mark.parametrize("paper", ["a4", "letter"])
    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_where_room_is_short_it_is_set_closer(self, logos, language, paper):
        plan = with_logos(example_plan(language), *logos)
        names = [one.name for one in plan.people.ordered][:5]
        plan = plan.apply(
            freeze(plan, "1.0", [Signer(name, "x") for name in names], made="2026-11-26")
        )
        made = charter_of(plan, paper=paper)
        first = squeezed(page_texts(made.data)[0])
        assert all(squeezed(name) in first for name in names)
        assert made.places[1].page == 1
        assert len(figures(made)) == len(images_of(made)) == 2

    def test_a_cover_that_needs_two_pages_has_them_in_the_usual_size(self, logos):
        plan = with_logos(example_plan("en"), *logos)
        signers = [Signer(f"Signer {i}", "x") for i in range(30)]
        made = charter_of(plan.apply(freeze(plan, "1.0", signers, made="2026-11-26")))
        assert made.places[1].page == 2
        first, second = page_texts(made.data)[:2]
        assert all(f"Signer {i}" in first + second for i in range(30))
        ((_, left), _) = figures(made)
        assert (left[2] - left[0]) / 72 * 25.4 > 40  # millimetres
        assert len(images_of(made)) == 2

    def test_the_picture_is_drawn_as_it_is_seen_in_the_plan(self, logos):
        made = charter_of(with_logos(example_plan("en"), *logos))
        (_, left), _ = figures(made)
        with pypdfium2.PdfDocument(made.data) as pdf:
            page = pdf[0]
            height = page.get_height()
            bitmap = page.render(scale=2)
            shown = bitmap.to_pil().copy()
            bitmap.close()
            page.close()
        inside = shown.getpixel((int(left[0] * 2 + 6), int((height - left[3]) * 2 + 6)))
        outside = shown.getpixel((int(left[0] * 2 - 6), int((height - left[3]) * 2 + 6)))
        assert inside == pytest.approx((0, 0, 128), abs=3)
        assert outside == (255, 255, 255)

    @pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
    def test_it_conforms_to_the_standards(self, logos, profile):
        data = charter_of(with_logos(example_plan("en"), *logos)).data
        report = checker.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, report.failures

    def test_the_same_plan_gives_the_same_bytes_and_is_found_intact(self, logos, tmp_path):
        plan = with_logos(example_plan("en"), *logos)
        made = charter_of(plan)
        assert charter_of(plan).data == made.data
        (tmp_path / "c.pdf").write_bytes(made.data)
        assert verify_charter(tmp_path / "c.pdf").intact

    def test_another_logo_in_the_file_is_found(self, logos, tmp_path):
        made = charter_of(with_logos(example_plan("en"), *logos))
        with pikepdf.open(io.BytesIO(made.data)) as pdf:
            images = pdf.pages[0].obj.Resources.XObject
            name = next(n for n, one in images.items() if str(one.Subtype) == "/Image")
            images[name].write(bytes(len(images[name].read_bytes())))
            pdf.save(tmp_path / "c.pdf")
        assert not verify_charter(tmp_path / "c.pdf").intact

    def test_a_logo_leaves_the_content_as_it_was(self, logos):
        plan = example_plan("en")
        assert content_hash(with_logos(plan, *logos)) == content_hash(plan)

    def test_another_one_takes_its_place_and_it_can_be_taken_back(self, logos):
        plan = with_logos(example_plan("en"), logos[0])
        edit = attach_file(plan, "b.png", "image/png", logos[1], "sales")
        after = plan.apply(edit)
        assert [one.data for one in after.attached_files.values()] == [logos[1]]
        assert after.apply(edit.inverse) == plan
        (key,) = plan.attached_files
        assert not plan.apply(detach_file(plan, key)).attached_files

    @pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", png_of(60_000, 60_000)])
    def test_one_that_cannot_be_read_is_left_out_and_told(self, logos, data):
        plan = with_logos(example_plan("en"), logos[0])
        bad = plan.apply(attach_file(plan, "<b>&bad", "image/png", data, "marketing"))
        made = charter_of(bad)
        assert len(images_of(made)) == 1
        assert made.warnings(SAY) == ("The logo “<b>&bad” cannot be read and is left out.",)

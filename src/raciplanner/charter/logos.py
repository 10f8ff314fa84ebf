"""Logos of the two sides: read from a file with care, and set at the head of the cover.

A logo is kept as a small PNG without transparency, colour profile or other baggage, cut to what
there is to see.  So every charter draws the same pixels, and nothing of the file that was chosen
is handed on unread.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from raciplanner.charter.departments import parties_of
from raciplanner.charter.page import Pixels
from raciplanner.charter.reading import read_file
from raciplanner.charter.style import MARGIN, MM
from raciplanner.charter.text import one_line
from raciplanner.errors import CharterError
from raciplanner.model.charter_records import AttachedFile

if TYPE_CHECKING:
    from PIL.Image import Image

    from raciplanner.charter.book import Edition, Flow
    from raciplanner.i18n import Translate
    from raciplanner.model.plan import Plan

SIDES = ("sales", "marketing")
"""Who may have a logo; the first stands at the left, as in the signatures."""
MEDIA_TYPE = "image/png"
_MOST_BYTES = 20_000_000
_MOST_PIXELS = 50_000_000
_DOTS = 400 / 72
"""Pixels kept for each point in print: finer than an office printer shows."""
_WHITE = (255, 255, 255)
_NEARLY_WHITE = 12
_WIDEST, _HIGHEST = 60 * MM, 18 * MM
_AREA = 460 * MM * MM
"""A wide and a square logo of this area look equally large."""
_BELOW = 26.0
_SMALLER = 0.7
"""Where room is short."""


def read_logo(path: str | Path) -> bytes:
    """The logo in a PNG or JPEG file as it is kept in a plan.

    Returns
    -------
    bytes
        A PNG file.

    Raises
    ------
    CharterError
        ``not_found``, ``not_allowed``, ``unreadable``; ``logo_large`` (file), ``logo_pixels``,
        ``logo_kind``, ``logo_damaged``, ``logo_empty`` (nothing but white).
    """
    path = Path(path)
    data = read_file(path, _MOST_BYTES, "logo_large")
    try:
        image = _opened(data, path)
        kept = _trimmed(_on_white(image))
    except (OSError, SyntaxError, ValueError, MemoryError) as error:
        raise CharterError("logo_damaged", file=path) from error
    if kept is None:
        raise CharterError("logo_empty", file=path)
    buffer = io.BytesIO()
    _made_small(kept).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _opened(data: bytes, path: Path) -> Image:
    """The picture in a file, whose size is known to be bearable before it is unpacked."""
    import warnings

    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            # Pillow's own limit is far beyond the one here.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
    except UnidentifiedImageError as error:
        raise CharterError("logo_kind", file=path) from error
    except Image.DecompressionBombError as error:
        raise CharterError("logo_pixels", file=path, most=_MOST_PIXELS // 1_000_000) from error
    if image.width * image.height > _MOST_PIXELS:
        raise CharterError("logo_pixels", file=path, most=_MOST_PIXELS // 1_000_000)
    return image


def _on_white(image: Image) -> Image:
    """A picture in sRGB and upright, on white where it is transparent."""
    from PIL import Image as Images
    from PIL import ImageOps

    image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I"):
        image = image.point(lambda value: value / 257).convert("L")
    coloured = _in_srgb(image)
    if image.has_transparency_data:
        sheet = Images.new("RGB", image.size, _WHITE)
        sheet.paste(coloured, mask=image.convert("RGBA").getchannel("A"))
        return sheet
    return coloured


def _in_srgb(image: Image) -> Image:
    """The colours that the profile of a picture means; without one they are taken for sRGB."""
    from PIL import ImageCms

    profile, plain = image.info.get("icc_profile"), image.convert("RGB")
    if not profile:
        return plain
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        space = own.profile.xcolor_space.strip()
        source = {"RGB": plain, "CMYK": image}.get(space)
        if source is None or (space == "CMYK" and image.mode != "CMYK"):
            return plain
        wanted = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(source, own, wanted, outputMode="RGB") or plain
    except (ImageCms.PyCMSError, OSError):
        return plain


def _trimmed(image: Image) -> Image | None:
    """A picture without the white around it; None where there is nothing else."""
    from PIL import Image as Images
    from PIL import ImageChops

    sheet = Images.new("RGB", image.size, _WHITE)
    ink = ImageChops.difference(image, sheet).convert("L")
    box = ink.point(lambda value: 255 if value > _NEARLY_WHITE else 0).getbbox()
    return image.crop(box) if box else None


def logo_of(plan: Plan, side: str) -> AttachedFile | None:
    """The logo of a side; None where it has none."""
    return next((one for one in plan.attached_files.values() if one.use == side), None)


def pixels_of(data: bytes) -> Pixels | None:
    """A logo as a page takes it; None where it cannot be read.

    A plan that was written elsewhere may hold any bytes for a logo.
    """
    try:
        image = _opened(data, Path())
        image = _on_white(image)
    except (CharterError, OSError, SyntaxError, ValueError, MemoryError):
        return None
    image = _made_small(image)
    return Pixels(image.width, image.height, image.tobytes())


def _made_small(image: Image) -> Image:
    """A picture with no more pixels than its print shows."""
    most = tuple(max(1, round(length * _DOTS)) for length in size_of(*image.size))
    return image.resize(most) if most[0] < image.width else image


def size_of(across: int, down: int) -> tuple[float, float]:
    """Width and height in print, in points, of a logo of some pixels: all look equally large."""
    shape = across / down
    width = min((_AREA * shape) ** 0.5, _WIDEST, _HIGHEST * shape)
    return width, width / shape


def draw_logos(flow: Flow) -> None:
    """The logos that there are, side by side, and room below them.

    With one it stands at the left; with two, one at either margin.  All are centred on one line.
    """
    edition, book = flow.book.edition, flow.book
    found = [(side, logo_of(edition.plan, side)) for side in SIDES]
    known = [(side, record, pixels_of(record.data)) for side, record in found if record]
    book.unread += [one_line(record.name) for _, record, pixels in known if pixels is None]
    shown = [
        (side, pixels, size_of(pixels.width, pixels.height))
        for side, _, pixels in known
        if pixels is not None
    ]
    if not shown:
        return
    if flow.close:
        shown = [(side, pixels, (x * _SMALLER, y * _SMALLER)) for side, pixels, (x, y) in shown]
    high = max(height for _, _, (_, height) in shown)
    for place, (side, pixels, (width, height)) in enumerate(shown):
        x = flow.paper.width - MARGIN - width if place else MARGIN
        y = flow.y - high / 2 - height / 2
        name = book.add_image(pixels)
        said = edition.translate("Charter", "Logo: {name}").format(name=_name(edition, side))
        figure = book.root.add_figure(said, (x, y, x + width, y + height))
        flow.page.mark(figure, f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{name} Do Q")
    flow.y -= high + _BELOW * (_SMALLER if flow.close else 1)


def _name(edition: Edition, side: str) -> str:
    """Whose logo it is, in words: the departments of the side."""
    departments = parties_of(edition.plan).get(side, [])
    names = ", ".join(one_line(one.name) for one in departments)
    return names or side_names(edition.translate)[side]


def side_names(translate: Translate) -> Mapping[str, str]:
    """The sides that may have a logo, in words."""
    return {
        "sales": translate("Charter", "Sales"),
        "marketing": translate("Charter", "Marketing"),
    }

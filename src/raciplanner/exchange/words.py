"""What people write in the cells of a matrix instead of plain letters.

Words are kept folded (see :func:`fold`) and give function ids.  They are the words in use for
RACI and its relatives, in English, Russian, German, French, Spanish and Italian, with the forms
that machine translation makes of them.  A word with two meanings gives both functions, the
likelier one first; the letter set decides.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

SET_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "raci": "raci",
        "arci": "raci",
        "rasci": "rasci",
        "rasic": "rasci",
        "raci-vs": "raci-vs",
        "racivs": "raci-vs",
        "racio": "racio",
        "cairo": "racio",
        "raciq": "raciq",
        "paris": "paris",
        "pacsi": "pacsi",
        "daci": "daci",
        "drasci": "drasci",
        "rapid": "rapid",
        "darci": "darci",
        "mocha": "mocha",
        "ratsi": "ratsi",
    }
)
"""Ids of letter sets by the names they go by, in lower case; a name is never read as letters."""

LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТХԚѴΑΒΕΙΚΜΝΟΡΤΧѕіјеорсаԛхϹ",
    "ABESIJKMHOPCTXQVABEIKMNOPTXsijeopcaqxC",
)
"""Cyrillic and Greek letters that look like Latin ones."""

EMPTY = frozenset(
    (
        "",
        "-",
        "--",
        "---",
        "–",
        "—",
        "−",
        "/",
        "\\",
        ".",
        "..",
        "…",
        "...",
        "·",
        "_",
        "|",
        "#",
        "n/a",
        "n.a.",
        "n.a",
        "na",
        "n / a",
        "not applicable",
        "none",
        "nil",
        "null",
        "tbc/na",
        "нет",
        "н/д",
        "не применимо",
        "неприменимо",
        "не участвует",
        "entfällt",
        "k.a.",
        "nicht zutreffend",
        "s.o.",
        "sans objet",
        "no aplica",
        "n/d",
        "non applicabile",
        "☐",
        "□",
        "○",
        "◯",
        "⬜",
        "✗",
        "✘",
        "✕",
        "❌",
        "no",
        "non",
        "nein",
        "false",
        "0",
    )
)
"""Folded texts that mean: nothing here."""

MARKS = frozenset(
    (
        "✓",
        "✔",
        "☑",
        "✅",
        "x",
        "х",
        "×",
        "☒",
        "●",
        "•",
        "■",
        "◼",
        "★",
        "*",
        "+",
        "1",
        "v",
        "√",
        "yes",
        "y",
        "true",
        "да",
        "ja",
        "oui",
        "si",
        "sim",
        "ok",
    )
)
"""Folded texts that mean "this one" in a column that itself is a letter."""

_FORMS: Mapping[str, str] = {
    "doer owner": """
        responsible|responsibility|responsibilities|responsable|responsables|responsible party
        ответственность|ответственный|ответственные|ответственен|ответственная|ответственно
        verantwortlich|verantwortlicher|verantwortliche|verantwortung
        responsabile|responsabili|encargado|incaricato""",
    "doer": """
        responsible for|responsible for execution
        does|doer|do|does the work|does it|execute|executes|executed by|executor|execution
        performer|performs|perform|performed by|implements|implementer
        исполнитель|исполнители|исполняет|исполняют|исполнение|выполняет|выполняют|выполнение
        ответственный исполнитель|ответственный за исполнение|ответственный за выполнение
        отвечает за исполнение|отвечает за выполнение|реализует|реализуют|делает|делают
        durchfuhrung|durchfuhrungsverantwortung|durchfuhrungsverantwortlich
        durchfuhrend|durchfuhrender|fuhrt durch|fuhrt aus|ausfuhrung|ausfuhrend|ausfuhrender
        zustandig|umsetzung|umsetzungsverantwortlich|umsetzend|bearbeiter|bearbeitet
        verantwortlich fur die durchfuhrung
        realise|realises|realiser|realisee|realisateur|realisation|executant|fait|acteur
        responsable de la realisation
        ejecutor|ejecuta|ejecutante|realiza|hace|responsable de la ejecucion
        esecutore|esegue|realizza
        responsabile dell'esecuzione|responsabile esecutivo""",
    "owner": """
        accountable|accountability|accountable for|answerable|accountable owner|owner|owns
        final authority|ultimately responsible|held accountable
        подотчетный|подотчетное лицо|подотчетные лица|подотчетен|подотчетна|подотчетны
        подотчетность|ответственный за результат|ответственное лицо за результат
        отвечает за результат|отвечает|несет ответственность|несут ответственность
        несущий ответственность
        учитывается|владелец|владелец процесса|главный ответственный
        rechenschaftspflichtig|rechenschaft|rechenschaftspflicht|gesamtverantwortlich
        gesamtverantwortung|ergebnisverantwortlich|ergebnisverantwortung|kostenverantwortlich
        letztverantwortlich|hauptverantwortlich|endverantwortlich
        redevable|garant|rend compte|rend des comptes|responsable final|imputable|comptable
        responsable ultime|doit rendre compte
        rinde cuentas|quien rinde cuentas|rendidor de cuentas|responsable ultimo
        rende conto|responsabile ultimo|responsabile finale""",
    "owner sign": """
        approve|approves|approver|approval|approved by|approving|authority|authorise|authorize
        authorises|authorizes|authoriser|authorizer|decision maker|decides|decide|decider
        утверждает|утверждающий|утверждение|утверждают|принимает решение|решает
        genehmigt|genehmiger|genehmigung|genehmigend|freigabe|gibt frei|freigeber|entscheidet
        entscheider|entscheidung
        approuve|approuver|approuvee|approbateur|approbation|autorite|decideur|valide|valideur
        validation
        aprueba|aprobador|aprobacion|autoridad|autoriza
        approva|approvatore|approvazione|autorita|autorizza""",
    "two_way doer": """
        contributor|contributors|contributes|contribute|contributing""",
    "two_way": """
        consulted|consult|consults|consulting|consultation|consultant|consulted with
        to be consulted|must be consulted|advice|advises|adviser|advisor|input|gives input
        консультирование|консультант|консультанты|консультирует|консультируют
        консультируемый|консультируемые|консультирующий|консультация|консультации
        консультируется|консультируются|консультируют|консультировать|консультироваться|проконсультирован
        проконсультироваться|советует|советник|с кем консультируются|к кому обращаются
        konsultiert|konsultation|konsultieren|zu konsultieren|wird konsultiert|beratend
        beratung|berat|berater|fachliche beratung|befragt|wird befragt|anhorung
        consulte|consultee|consultes|consulter|consulta|conseil|conseille|a consulter
        consultado|consultada|consultados|consultar|consultor|consultada/o
        consultato|consultata|consultati|consultare|consulente|consultazione""",
    "one_way": """
        informed|inform|informs|informing|to be informed|keep informed|kept informed|notified
        notify|notification|information|info|must be informed
        информирование|информируемый|информируемые|информируется|информируются|информирован
        информированный|информирует|информируют|информировать|проинформирован|проинформированы|информация
        уведомляется|уведомляются|уведомляют|уведомлен|уведомление|уведомляемый|уведомлять|уведомлены|осведомлен
        осведомленный|осведомленные|в курсе|держать в курсе|получает информацию
        informiert|informieren|zu informieren|wird informiert|kenntnisnahme|zur kenntnis
        informe|informee|informes|informer|a informer
        informado|informada|informados|informar|informacion
        informato|informata|informati|informare|informazione""",
    "support": """
        support|supports|supporting|supportive|supporter|supported by|assist|assists|assisting
        assistant|assistance|helps|help|helper
        поддержка|поддерживает|поддерживают|поддерживающий|помощник|помогает|помощь|содействие|содействует
        соисполнитель|соисполнители|участвует|участвуют|участник|участие
        unterstutzt|unterstutzung|unterstutzend|unterstutzer|mitwirkung|mitwirkend|mitwirkender
        mitarbeit|mitarbeitend|hilft
        soutien|soutient|assiste|appui|contribue|contributeur|contribution|participe
        apoyo|apoya|soporte|asiste|colabora|colaborador
        supporto|supporta|assistenza|sostegno|collabora""",
    "verify": """
        verify|verifies|verifier|verification|check|checks|checker|review|reviews|reviewer
        reviewed|quality review|quality reviewer|control|controls|controller
        проверяет|проверяют|проверяющий|проверка|контроль|контролирует|контролируют|контролер|верификация
        pruft|prufung|prufer|pruferin|verifiziert|kontrolle|kontrolliert|uberpruft
        verifie|verificateur|controle|controleur|relecteur
        verifica|verificador|revisa|revisor|revision
        verificatore|controlla|controllore|revisore""",
    "sign": """
        sign|signs|signatory|sign-off|sign off|signoff|signs off|signs-off
        подписывает|подписывают|подпись|подписант|подписывающий|согласует|согласуют|согласующий|согласующие|согласование|согласовывает
        unterzeichnet|unterzeichner|unterschrift|zeichnet ab
        signe|signataire|signature|firma|firmante|firmatario""",
    "drive": """
        driver|drives|drive|driving|drive the work|lead|leads|leader
        ведущий|ведет|координирует|координатор
        treiber|treibt|pilote|conduit|impulsor|guida""",
    "omitted": """
        omitted|out of the loop|excluded|not involved
        исключен|не вовлечен|nicht beteiligt|exclu|non impliqué|excluido|escluso""",
}


_SHORT: Mapping[str, str] = {
    "doer owner": "отв|ответ|ответств|resp|verantw",
    "doer": "исп|исполн|вып|отв. исп|отв.исп|ausf|durchf|réal|ejec|eseg",
    "owner": "acc|acct|подотч|за рез",
    "owner sign": "утв|appr|aprob|genehm",
    "two_way": "конс|консульт|cons|kons|consult",
    "one_way": "инф|информ|увед|inf|inform",
    "support": "соисп|уч|участ|supp|unterst|mitw",
    "verify": "контр|пров|verif",
    "sign": "согл|подп",
}
"""Short forms, written with or without a full stop."""

UNCLEAR = ("doer", "owner")
"""Functions of the words for one who is responsible: which of the two is meant depends."""


def fold(text: str) -> str:
    """``text`` as words are compared: lower case, no accents, plain spaces.

    >>> fold(" Подотчётное  ЛИЦО"), fold("Réalisé")
    ('подотчетное лицо', 'realise')
    """
    if text.isascii():
        text = text.lower()
        return text if text.isalnum() else " ".join(text.split())
    text = unicodedata.normalize("NFKD", text.casefold().replace("й", "\0"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(text.replace("\0", "й").replace("’", "'").split())


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for functions, forms in _FORMS.items():
        for line in forms.strip().splitlines():
            for form in line.strip().split("|"):
                found.setdefault(fold(form), tuple(functions.split()))
    for functions, forms in _SHORT.items():
        for form in map(fold, forms.split("|")):
            found.setdefault(form, tuple(functions.split()))
            found.setdefault(f"{form}.", tuple(functions.split()))
    return found


WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(_by_word())
"""Function ids by folded word, the likelier one first."""

"""What a clause tells for or against a fact: its concepts, each turned by the denials that stand around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from precheck.reading.clauses import Span
from precheck.reading.evidence import PENDING, Evidence, Told, hits_in
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit
from precheck.reading.scales import BASE, FAINT, Scale

_MARKS = frozenset(".,;:!?。，、；：！？…~()（）/\"'「」")
_PARTICLES = frozenset("的啊呀喔哦吧啦了囉耶欸唷哇嘛呢噢齁诶阿捏ㄟ")
_NOTHING = frozenset(("nothing", "none", "nobody", "no one"))
_ABSENT = frozenset(("没有", "没", "无", "不"))
_SUBJECTS = frozenset("it we i they that there this our you not he she these those because".split())
_SILENT = Told((), frozenset())
_NEAR = 20  # characters: as far as a clause's last words are looked for


def told(
    passage: Passage, span: Span, scale: Scale, context: frozenset[str], repeating: bool = False
) -> Told:
    """The evidence in a clause; ``context`` are the concepts of its whole sentence.

    ``repeating`` tells that the clause only repeats the question, and asserts nothing itself.
    """
    hits = hits_in(passage, span, scale.fact)
    return _Reader(passage, span, scale, context, repeating).read(hits) if hits else _SILENT


class _Reader:
    """Goes through the phrases of one clause, left to right."""

    def __init__(
        self,
        passage: Passage,
        span: Span,
        scale: Scale,
        context: frozenset[str],
        repeating: bool,
    ) -> None:
        self.passage, self.span, self.scale, self.context = passage, span, scale, context
        self.repeating = repeating
        self.found: list[Evidence] = []
        self.subject: Hit | None = None
        self.doubtful: Evidence | None = None
        self.denials = 0
        self.conditional = False
        self.marks = frozenset[str]()

    def read(self, hits: Sequence[Hit]) -> Told:
        self.marks = frozenset[str]().union(*(hit.tags for hit in hits))
        for hit in hits:
            self._take(hit)
        self._close()
        return Told(tuple(self.found), self.marks, self.denials, self.conditional)

    def _take(self, hit: Hit) -> None:
        weight = self._weight(hit)
        if "without" in hit.tags:
            self.conditional = True
        elif weight and self._is_subject(hit):
            self._close()
            self.subject = hit
        elif weight:
            self._tell(hit, weight)
            if abs(weight) == FAINT and "not" in hit.tags:
                self.denials += 1
        elif "plain" in hit.tags:
            return
        elif "not_so" in hit.tags:
            self._deny_last()
        elif hit.tags & {"theirs_so", "so_what"}:
            if self.found and ("theirs_so" in hit.tags or self._ends(hit)):
                self._deny_last()
        elif hit.tags & {"not", "denying", *self.scale.denying}:
            self._deny(hit)
        elif "then" in hit.tags:
            self.denials = self.denials if self.subject else 0
        elif "joining" in hit.tags and "or" not in hit.tags:
            self._close()
            self.denials = 0

    def _deny(self, hit: Hit) -> None:
        follows = self._ends(hit) or self._is_object(hit)
        if (self.found or self.doubtful) and self.subject is None and follows:
            self._deny_last()
        elif self._is_condition(hit):
            self.conditional = True
        elif not self._is_interjected(hit) and not self._is_either(hit):
            self.denials += 1

    def _is_object(self, hit: Hit) -> bool:
        """Whether it is what the word right before it is done to: *produces nothing*."""
        said = self.passage.said[hit.start : hit.end]
        return said in _NOTHING and bool(self.found) and hit.start - self.found[-1].end <= 1

    def _is_condition(self, hit: Hit) -> bool:
        """Whether it only says what would follow: 沒有研發就沒有未來."""
        said = self.passage.said[hit.end : min(hit.end + _NEAR, self.span[1])]
        opens = hit.start == self.span[0] and self.passage.said[hit.start : hit.end] in _ABSENT
        return opens and "就" in said and "就是" not in said

    def _is_either(self, hit: Hit) -> bool:
        """Whether it only gives both: 安不安全."""
        said = self.passage.said
        if not hit.start or hit.end - hit.start > 1 or hit.end == len(said):
            return False
        return said[hit.start - 1] == said[hit.end] != " "

    def _tell(self, hit: Hit, weight: int) -> None:
        self.subject = self.doubtful = None
        if self.denials % 2:
            weight = -weight
        elif not self.denials and not self._is_asserted(hit):
            self.doubtful = Evidence(weight, hit.start, hit.end, hit.tags)
            return
        if self.scale.repeated in hit.tags:
            self.found = [item for item in self.found if self.scale.repeated not in item.concepts]
        self.found.append(Evidence(weight, hit.start, hit.end, hit.tags))
        if abs(weight) > FAINT:
            self.denials = 0

    def _weight(self, hit: Hit) -> int:
        weights = [
            self.scale.weights[tag]
            for tag in hit.tags
            if tag in self.scale.weights
            and not (self.context | hit.tags).isdisjoint(self.scale.needs.get(tag, (tag,)))
        ]
        return max(weights, key=abs, default=0)

    def _is_subject(self, hit: Hit) -> bool:
        return bool(hit.tags & self.scale.subjects)

    def _is_asserted(self, hit: Hit) -> bool:
        """Whether what is not denied is surely said to be so: *could* replace, not only *replace*."""
        if self.repeating:
            return True
        beside = self.scale.asserting
        doubtful = [tag for tag in hit.tags if tag in beside]
        if any(tag in self.scale.weights for tag in hit.tags if tag not in beside):
            return True
        return not doubtful or any(not self.marks.isdisjoint(beside[tag]) for tag in doubtful)

    def _is_interjected(self, hit: Hit) -> bool:
        """Whether a *no* opens the clause and only answers: "no it isn't", 沒有啦."""
        if hit.start != self.span[0]:
            return False
        words = self.passage.words_in(self.span)
        if words[0].text.isascii() and words[0].end != hit.end:
            return False
        after = [word.text for word in words if word.start >= hit.end and word.text not in _MARKS]
        if not after:
            return False
        if words[0].text in ("no", "nope", "nah"):
            return re.split("['’]", after[0])[0] in _SUBJECTS
        return after[0] in _PARTICLES and len(after) > 1

    def _ends(self, hit: Hit) -> bool:
        after = self.passage.words_in((hit.end, min(hit.end + _NEAR, self.span[1])))
        return all(word.text in _MARKS or word.text in _PARTICLES for word in after)

    def _deny_last(self) -> None:
        """A denial that follows its word: 換不掉, 談不上."""
        if self.subject is not None:
            self.denials += 1
        elif self.doubtful is not None:
            last, self.doubtful = self.doubtful, None
            self.found.append(last._replace(weight=-last.weight))
        elif self.found:
            last = self.found[-1]
            self.found[-1] = last._replace(weight=-last.weight)
        else:
            self.denials += 1

    def _close(self) -> None:
        """At the end of a clause: others *do not*; without us they *do not*."""
        if self.subject is not None:
            hit = self.subject
            self._tell(hit, self._weight(hit))
            return
        follows = self.conditional or PENDING in self.context
        if follows and not any(abs(item.weight) > FAINT for item in self.found):
            self._conclude()

    def _conclude(self) -> None:
        """What follows where it is missing, if no word says it: they *can't*, they *would* ..., they *still can*."""
        weight = 0
        if self.denials % 2:
            weight = BASE
        elif self.marks & {"able", "able_without", "still"}:
            weight = -BASE
        elif "would" in self.marks:
            weight = BASE
        if weight:
            self.found.append(Evidence(weight, *self.span))
            self.denials = 0

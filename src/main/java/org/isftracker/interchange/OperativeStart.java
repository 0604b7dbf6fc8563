package org.isftracker.interchange;

import java.util.Optional;

/**
 * Finds where the preamble ends: at the first number, or at the first paragraph that is
 * no preambular one.
 */
final class OperativeStart {

	private final Passage passage;

	OperativeStart(Passage passage) {
		this.passage = passage;
	}

	/**
	 * The place of the first operative paragraph, headings before it included; the size
	 * if there is none.
	 */
	int find() {
		mendFirstNumber();
		int numbered = numbered();
		int start = numbered < passage.size() ? before(numbered) : unnumbered();
		while (start > 0 && start < passage.size() && heading(start - 1)) {
			start--;
		}
		return start;
	}

	/**
	 * The same where the source says at which place its body begins (-1 if it does not).
	 */
	int find(int body) {
		if (body < 0) {
			return find();
		}
		mendFirstNumber();
		int numbered = numbered();
		int start = numbered < passage.size() ? Math.min(body, before(numbered)) : body;
		while (start < passage.size() && misplaced(passage.get(start))) {
			start++;
		}
		while (start > 0 && start < passage.size() && heading(start - 1)) {
			start--;
		}
		return start;
	}

	private boolean misplaced(Block block) {
		return block.label() == null && Sentences.endsWithComma(block.text())
				&& passage.words().opensPreambular(block.text());
	}

	private boolean heading(int at) {
		var block = passage.get(at);
		return passage.headings().like(block) && !passage.words().opensPreambular(block.text());
	}

	private int numbered() {
		for (int at = 0; at < passage.size(); at++) {
			var label = passage.get(at).label();
			if (label != null && label.is(Label.NUMBER)) {
				return at;
			}
		}
		return passage.size();
	}

	/** A scan reads "1." as "l." or "I.": mended where an operative verb follows. */
	private void mendFirstNumber() {
		for (int at = 0; at < passage.size(); at++) {
			var block = passage.get(at);
			var label = block.label();
			if (label != null && label.is(Label.NUMBER)) {
				return;
			}
			if (label != null && misread(label)) {
				passage.replace(at, block
					.labelled(new Label("1", java.util.List.of(new Place(Label.NUMBER, 1)), "", label.rest())));
				passage.doubt(block, Doubt.Kind.LABEL_MISREAD, label.printed());
				return;
			}
		}
	}

	private boolean misread(Label label) {
		return Optional.of(label.printed()).filter("l.|I.|i."::contains).isPresent()
				&& passage.words().opensOperative(label.rest());
	}

	/** If numbers begin late, the operative paragraphs that have lost theirs. */
	private int before(int numbered) {
		int first = passage.get(numbered)
			.labelled()
			.flatMap(label -> label.place(Label.NUMBER))
			.map(Place::ordinal)
			.orElse(1);
		int start = numbered;
		for (int at = numbered - 1; at >= 0 && first > 1; at--) {
			var block = passage.get(at);
			if (block.label() == null && passage.words().opensOperative(block.text())
					&& !passage.words().opensPreambular(block.text())) {
				start = at;
				first--;
			}
		}
		return start;
	}

	private int unnumbered() {
		for (int at = 0; at < passage.size(); at++) {
			var block = passage.get(at);
			if (block.label() == null && operative(block, at)) {
				return at;
			}
		}
		return passage.size();
	}

	private boolean operative(Block block, int at) {
		var text = block.text();
		boolean preambular = passage.words().opensPreambular(text);
		if (passage.words().opensOperative(text)) {
			return !preambular || !Sentences.endsWithComma(text);
		}
		return !preambular && !passage.headings().like(block) && !Sentences.endsWithComma(text)
				&& (at == 0 || Sentences.endsWithComma(passage.get(at - 1).text()));
	}

}

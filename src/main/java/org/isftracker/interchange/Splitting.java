package org.isftracker.interchange;

/**
 * What a paragraph is that was cut from one of a known part: the same, unless the label
 * that it begins with says otherwise.
 */
record Splitting(Part from, Part section) {

	FlatParagraph labelled(FlatParagraph cut) {
		var label = Labels.read(cut.words()).orElse(null);
		if (label == null || label.rest().isBlank()) {
			return cut;
		}
		var part = part(label);
		return cut.saying(label.rest()).labelled(label.printed()).as(part, part.level());
	}

	private Part part(Label label) {
		if (label.is(Label.PREAMBULAR)) {
			return Part.PREAMBULAR;
		}
		if (label.is(Label.NUMBER)) {
			return section == Part.ANNEX ? Part.ANNEX : Part.OPERATIVE;
		}
		return from.level() > 0 ? from : Part.SUB_1;
	}

}

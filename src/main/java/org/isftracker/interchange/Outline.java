package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Grows the tree: preamble, operative part and annexes, from paragraphs in their order.
 */
final class Outline {

	private static final Pattern ADOPTION = Pattern
		.compile("(?iu)(?:adopted|adoptée|adoptado|adoptada|aprobada|принята|اتخذ|اتُخذ).{0,160}[0-9].{0,200}");

	private final Passage passage;

	private final PreambleOutline preamble;

	private final OperativeOutline operative;

	private final List<AnnexOutline> annexes = new ArrayList<>();

	private Outline(Passage passage) {
		this.passage = passage;
		this.preamble = new PreambleOutline(passage);
		this.operative = new OperativeOutline(passage);
	}

	static ReadDocument read(List<Block> blocks, MastHead mastHead, Vocabulary words, List<Doubt> doubts, int body) {
		var passage = new Passage(blocks, words, doubts);
		return new Outline(passage).read(mastHead, new OperativeStart(passage).find(body));
	}

	private ReadDocument read(MastHead mastHead, int start) {
		for (int at = 0; at < passage.size(); at++) {
			if (at < start) {
				preamble.add(at);
			}
			else {
				addBelow(at);
			}
		}
		return finish(mastHead);
	}

	private void addBelow(int at) {
		var block = passage.get(at);
		Optional<String> annex = operative.paragraphs().isEmpty() || operative.quoting() ? Optional.empty()
				: passage.headings().annex(block);
		if (annex.isPresent() && opensAnnex(annex.get(), block)) {
			beginAnnex(annex.get(), block, block.text());
		}
		else if (!annexes.isEmpty()) {
			annexes.get(annexes.size() - 1).add(at);
		}
		else if (!operative.paragraphs().isEmpty() && restarts(block)) {
			passage.doubt(block, Doubt.Kind.ANNEX_WITHOUT_HEADING);
			beginAnnex("", block, passage.heading());
			annexes.get(0).add(at);
		}
		else if (!adoption(block)) {
			operative.add(at);
		}
	}

	private void beginAnnex(String identity, Block block, String title) {
		var annex = new AnnexOutline(passage, identity, block.firstLine());
		annex.entitle(passage.heading());
		annex.entitle(title);
		annexes.add(annex);
	}

	/**
	 * Whether a heading opens an annex of the resolution and not a part of the annex that
	 * is open.
	 */
	private boolean opensAnnex(String identity, Block block) {
		if (annexes.isEmpty() || block.is(Block.Hint.ATTACHMENT)) {
			return true;
		}
		var open = annexes.get(annexes.size() - 1);
		if (identity.isEmpty()) {
			return !open.blank() && open.identity().isEmpty() && firstWord(block);
		}
		return open.identity().isEmpty() ? !open.blank() && firstWord(block) : counts(open.identity(), identity);
	}

	private boolean firstWord(Block block) {
		return Folding.words(block.text()).startsWith(passage.words().words("annex").get(0));
	}

	private static boolean counts(String earlier, String later) {
		return Numerals.read(later)
			.stream()
			.anyMatch(place -> Numerals.read(earlier).stream().anyMatch(place::follows));
	}

	/**
	 * Whether numbers begin anew behind the full stop that ends the text, without a
	 * heading that says why.
	 */
	private boolean restarts(Block block) {
		boolean first = block.labelled()
			.flatMap(label -> label.place(Label.NUMBER))
			.filter(place -> place.ordinal() == 1)
			.isPresent();
		return first && operative.paragraphs().size() > 1 && Sentences.stops(operative.end()) && !operative.quoting()
				&& !passage.words().opensOperative(block.words());
	}

	private boolean adoption(Block block) {
		return block.label() == null && !operative.paragraphs().isEmpty() && Sentences.stops(operative.end())
				&& ADOPTION.matcher(block.text()).matches();
	}

	private ReadDocument finish(MastHead mastHead) {
		var notes = passage.notes();
		var preambular = preamble.paragraphs().stream().map(node -> node.read(1, notes)).toList();
		var paragraphs = operative.paragraphs().stream().map(node -> node.read(1, notes)).toList();
		var attached = annexes.stream().map(annex -> annex.read(notes)).toList();
		return new ReadDocument(mastHead, preambular, paragraphs, attached, notes.all(),
				doubts(preambular, paragraphs));
	}

	private List<Doubt> doubts(List<ReadParagraph> preambular, List<ReadParagraph> paragraphs) {
		if (paragraphs.isEmpty()) {
			passage.doubts().add(Doubt.of(1, Doubt.Kind.NO_OPERATIVE_PART));
		}
		if (preambular.isEmpty()) {
			passage.doubts().add(Doubt.of(1, Doubt.Kind.NO_PREAMBLE));
		}
		return passage.doubts().stream().sorted(java.util.Comparator.comparingInt(Doubt::line)).toList();
	}

}

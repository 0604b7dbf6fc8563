package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;

/** One annex: title lines, then paragraphs whose numbering begins anew. */
final class AnnexOutline {

	private static final int TITLE_LINES = 3;

	private final Passage passage;

	private final Node root = Node.root(ParagraphKind.ANNEX);

	private final ListStack lists;

	private final List<String> title = new ArrayList<>();

	private final String identity;

	private final int line;

	AnnexOutline(Passage passage, String identity, int line) {
		this.passage = passage;
		this.identity = identity;
		this.line = line;
		this.lists = new ListStack(root, new ArrayList<>());
	}

	String identity() {
		return identity;
	}

	boolean blank() {
		return root.children().isEmpty();
	}

	void entitle(String words) {
		if (!words.isEmpty()) {
			title.add(words);
		}
	}

	void add(int at) {
		var block = passage.get(at);
		var label = block.label();
		if (label == null && passage.notes().looksLikeNote(block)) {
			passage.notes().add(block);
		}
		else if (label != null && !section(at, block) && !label.is(Label.PREAMBULAR)) {
			lists.add(block, label, passage.heading(), passage.later(at));
		}
		else {
			addPlain(at, block);
		}
	}

	/** The heading of a part: "II. Meetings" before a number. */
	private boolean section(int at, Block block) {
		return passage.headings().section(block)
				&& passage.nextLabel(at).filter(next -> next.is(Label.NUMBER)).isPresent();
	}

	private void addPlain(int at, Block block) {
		boolean heading = passage.headings().like(block) && at + 1 < passage.size();
		boolean part = passage.headings().section(block) || Labels.read(block.text()).isPresent();
		if (heading && blank() && !part && title.size() < TITLE_LINES && !passage.announced()) {
			title.add(block.text());
		}
		else if (heading) {
			passage.announce(block.text());
		}
		else if (lists.open() && passage.nextLabel(at).filter(this::awaited).isPresent()) {
			lists.last().close(block, block.text());
		}
		else {
			begin(block);
		}
	}

	private boolean awaited(Label label) {
		return label.places().stream().anyMatch(lists::expects);
	}

	private void begin(Block block) {
		var heading = passage.heading();
		root.add(new Node(ParagraphKind.ANNEX, "", heading.isEmpty() ? null : heading, block, block.text()));
		lists.startAt(root);
	}

	ReadAnnex read(Notes notes) {
		var paragraphs = root.children().stream().map(node -> node.read(1, notes)).toList();
		return new ReadAnnex(notes.unmarked(String.join("\n", title), line), paragraphs, line);
	}

}

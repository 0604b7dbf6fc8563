package org.isftracker.interchange;

import java.util.List;

/**
 * Writes clauses with what stands under them. In the body these are paragraphs, in which
 * lists have points; in the preamble, where there is no hierarchy, containers with block
 * lists of items.
 */
final class AknBranches {

	private final AknElements xml;

	private final AknNames names;

	AknBranches(AknElements xml, AknNames names) {
		this.xml = xml;
		this.names = names;
	}

	void paragraphs(List<AknClause> clauses) {
		clauses.forEach(clause -> {
			clause.headings().forEach(this::heading);
			var name = names.next("para");
			xml.open("paragraph", "eId", name, "class", "SingleTxt");
			hierarchy(clause, name, "list");
			xml.close();
		});
	}

	private void heading(PrintedLine line) {
		xml.open("paragraph", "eId", names.next("para"), "class", "H23").text("heading", line.words()).close();
	}

	private void hierarchy(AknClause clause, String name, String list) {
		number(clause);
		if (!clause.isOpened()) {
			xml.open("content", "eId", name + "__content");
			said(clause.words());
			xml.close();
			return;
		}
		if (clause.under().isEmpty()) {
			intro(clause, name + "_intro");
		}
		else {
			points(clause, name + "_" + list, list);
		}
		wrapUp(clause, name);
	}

	private void points(AknClause clause, String name, String list) {
		xml.open(list, "eId", name);
		intro(clause, name + "_intro");
		for (var point : clause.under()) {
			point.headings().forEach(this::heading);
			var own = names.unique(name + "_point_" + AknNames.part(point.words().marker()));
			xml.open("point", "eId", own);
			hierarchy(point, own, "sublist");
			xml.close();
		}
		xml.close();
	}

	private void intro(AknClause clause, String name) {
		xml.open("intro", "eId", name);
		said(clause.words());
		xml.close();
	}

	private void wrapUp(AknClause clause, String name) {
		if (!clause.closing().isEmpty()) {
			xml.open("wrapUp", "eId", name + "_wrapUp");
			clause.closing().forEach(this::said);
			xml.close();
		}
	}

	void containers(List<AknClause> clauses) {
		clauses.forEach(clause -> {
			clause.headings().forEach(this::block);
			var name = names.next("container");
			xml.open("container", "name", AknNames.opening(clause.clause()), "eId", name);
			blocks(clause, name);
			xml.close();
		});
	}

	private void block(PrintedLine line) {
		xml.open("block", "name", "subheading", "eId", names.next("block")).words(line.words()).close();
	}

	private void blocks(AknClause clause, String name) {
		number(clause);
		said(clause.words());
		boolean open = false;
		for (var item : clause.under()) {
			if (open && !item.headings().isEmpty()) {
				xml.close();
				open = false;
			}
			item.headings().forEach(this::block);
			if (!open) {
				xml.open("blockList", "eId", names.unique(name + "_list"));
				open = true;
			}
			item(item, name + "_list");
		}
		if (open) {
			xml.close();
		}
		clause.closing().forEach(this::said);
	}

	private void item(AknClause item, String list) {
		var own = names.unique(list + "_item_" + AknNames.part(item.words().marker()));
		xml.open("item", "eId", own);
		blocks(item, own);
		xml.close();
	}

	private void number(AknClause clause) {
		if (!clause.words().marker().isEmpty()) {
			xml.text("num", clause.words().marker());
		}
	}

	private void said(PrintedLine line) {
		xml.open("p");
		if (line.italic() > 0) {
			xml.open("span", "class", "italic").words(line.words().substring(0, line.italic())).close();
		}
		xml.words(line.words().substring(line.italic())).close();
	}

}

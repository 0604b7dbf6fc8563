package org.isftracker.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives a page a bookmark for each of its headings, one below the other as they are. */
final class Bookmarks {

	private final Document page;

	private final Deque<Open> open = new ArrayDeque<>();

	private int headings;

	private Bookmarks(Document page) {
		this.page = page;
	}

	static void add(Document page, Element head) {
		var headings = headings(page.getDocumentElement(), new ArrayList<>());
		if (!headings.isEmpty()) {
			var all = page.createElement("bookmarks");
			head.appendChild(all);
			new Bookmarks(page).add(all, headings);
		}
	}

	private void add(Element all, List<Element> found) {
		open.push(new Open(0, all));
		found.forEach(this::add);
	}

	private void add(Element heading) {
		int level = level(heading);
		while (open.element().level() >= level) {
			open.pop();
		}
		var bookmark = page.createElement("bookmark");
		bookmark.setAttribute("name", heading.getTextContent().replaceAll("\\s+", " ").strip());
		bookmark.setAttribute("href", "#" + name(heading));
		open.element().bookmark().appendChild(bookmark);
		open.push(new Open(level, bookmark));
	}

	private String name(Element heading) {
		headings++;
		if (!heading.hasAttribute("id")) {
			heading.setAttribute("id", "heading-" + headings);
		}
		return heading.getAttribute("id");
	}

	private static List<Element> headings(Node node, List<Element> found) {
		for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (level(element) > 0) {
					found.add(element);
				}
				headings(element, found);
			}
		}
		return found;
	}

	/** 1 for the highest heading, 0 for what is none. */
	private static int level(Element element) {
		var name = element.getTagName();
		return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1)) ? name.charAt(1) - '0'
				: 0;
	}

	private record Open(int level, Element bookmark) {
	}

}

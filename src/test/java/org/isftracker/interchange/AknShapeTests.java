package org.isftracker.interchange;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;

import org.isftracker.interchange.WrittenDrafts.Said;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.DraftText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds what is written in AKN4UN to the rules that the schema of Akoma Ntoso 3.0 (OASIS,
 * akn-core part 2) has for each element used, and to the shape of the files that the
 * United Nations publish.
 */
class AknShapeTests {

	private static final String WORDS = "(?:TEXT |span )*";

	/** What may stand in each element, in its order. */
	private static final Map<String, String> CONTENT = Map.ofEntries(entry("akomaNtoso", "statement "),
			entry("statement", "meta (coverPage )?(preface )?(preamble )?mainBody (attachments )?"),
			entry("meta", "identification (references )?"),
			entry("identification", "FRBRWork FRBRExpression FRBRManifestation "),
			entry("FRBRWork", "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry "),
			entry("FRBRExpression", "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage "),
			entry("FRBRManifestation", "FRBRthis FRBRuri FRBRdate FRBRauthor "),
			entry("references", "(TLCOrganization |TLCConcept |TLCRole )+"), entry("coverPage", "(p )+"),
			entry("preface", "(p )+"), entry("preamble", "(formula |container |block )*"), entry("formula", "(p )+"),
			entry("container", "(num )?(p |blockList |block )+"), entry("blockList", "(item )+"),
			entry("item", "(num )?(p |blockList |block )+"), entry("mainBody", "(paragraph )*"),
			entry("paragraph", "(num )?(heading )?((intro )?(list |sublist |paragraph )*(wrapUp )?|content )"),
			entry("point", "(num )?((intro )?(list |sublist |paragraph )*(wrapUp )?|content )"),
			entry("list", "(intro )?(point |paragraph )*(wrapUp )?"),
			entry("sublist", "(intro )?(point |paragraph )*(wrapUp )?"), entry("intro", "(p )+"),
			entry("wrapUp", "(p )+"), entry("content", "(p )+"), entry("attachments", "(attachment )+"),
			entry("attachment", "(heading )?doc "), entry("doc", "meta mainBody "), entry("num", "TEXT "),
			entry("heading", WORDS), entry("block", WORDS), entry("span", "TEXT "),
			entry("p", "(?:TEXT |span |docAuthority |docNumber |docDate |docTitle )*"), entry("docAuthority", "TEXT "),
			entry("docNumber", "TEXT "), entry("docDate", "TEXT "), entry("docTitle", "TEXT "), entry("FRBRthis", ""),
			entry("FRBRuri", ""), entry("FRBRdate", ""), entry("FRBRauthor", ""), entry("FRBRcountry", ""),
			entry("FRBRlanguage", ""), entry("TLCOrganization", ""), entry("TLCConcept", ""), entry("TLCRole", ""));

	/** The attributes that an element must have. */
	private static final Map<String, List<String>> REQUIRED = Map.ofEntries(entry("statement", List.of("name")),
			entry("doc", List.of("name")), entry("identification", List.of("source")),
			entry("references", List.of("source")), entry("FRBRthis", List.of("value")),
			entry("FRBRuri", List.of("value")), entry("FRBRdate", List.of("date", "name")),
			entry("FRBRauthor", List.of("href")), entry("FRBRcountry", List.of("value")),
			entry("FRBRlanguage", List.of("language")), entry("TLCOrganization", List.of("eId", "href", "showAs")),
			entry("TLCConcept", List.of("eId", "href", "showAs")), entry("TLCRole", List.of("eId", "href", "showAs")),
			entry("formula", List.of("name", "eId")), entry("container", List.of("name", "eId")),
			entry("block", List.of("name", "eId")), entry("blockList", List.of("eId")), entry("item", List.of("eId")),
			entry("paragraph", List.of("eId")), entry("point", List.of("eId")), entry("list", List.of("eId")),
			entry("sublist", List.of("eId")), entry("content", List.of("eId")), entry("intro", List.of("eId")),
			entry("wrapUp", List.of("eId")), entry("attachment", List.of("eId")), entry("docDate", List.of("date")));

	/**
	 * What stands in what in the files of the United Nations, of all that is written
	 * here.
	 */
	private static final Set<String> OF_THE_UNITED_NATIONS = Set.of("akomaNtoso/statement", "statement/meta",
			"statement/coverPage", "statement/preface", "statement/preamble", "statement/mainBody",
			"statement/attachments", "attachments/attachment", "attachment/doc", "doc/meta", "doc/mainBody",
			"meta/identification", "meta/references", "identification/FRBRWork", "identification/FRBRExpression",
			"identification/FRBRManifestation", "FRBRWork/FRBRthis", "FRBRWork/FRBRuri", "FRBRWork/FRBRdate",
			"FRBRWork/FRBRauthor", "FRBRWork/FRBRcountry", "FRBRExpression/FRBRthis", "FRBRExpression/FRBRuri",
			"FRBRExpression/FRBRdate", "FRBRExpression/FRBRauthor", "FRBRExpression/FRBRlanguage",
			"FRBRManifestation/FRBRthis", "FRBRManifestation/FRBRuri", "FRBRManifestation/FRBRdate",
			"FRBRManifestation/FRBRauthor", "references/TLCOrganization", "references/TLCConcept", "references/TLCRole",
			"coverPage/p", "preface/p", "p/docAuthority", "p/docNumber", "p/docDate", "p/docTitle", "p/span",
			"preamble/formula", "preamble/container", "preamble/block", "formula/p", "container/p",
			"mainBody/paragraph", "paragraph/num", "paragraph/content", "paragraph/list", "paragraph/heading",
			"list/intro", "list/point", "intro/p", "point/num", "point/content", "content/p", "sublist/point");

	/**
	 * What the published files have no example of: flush text, the title of an
	 * attachment, headings inside a list, lists in the preamble, and a deeper list that
	 * stands in its point rather than beside it.
	 */
	private static final Set<String> BEYOND = Set.of("paragraph/wrapUp", "point/wrapUp", "wrapUp/p", "paragraph/intro",
			"point/intro", "attachment/heading", "list/paragraph", "sublist/paragraph", "point/sublist",
			"sublist/intro", "container/num", "container/blockList", "container/block", "blockList/item", "item/num",
			"item/p", "item/blockList", "item/block");

	private static final List<Said> EVERYTHING = List.of(
			Said.of(ClauseKind.PREAMBULAR, 0, "Recalling its resolutions on the harbour,"),
			Said.of(ClauseKind.PREAMBULAR, 0, "Welcoming the work of:").under("Thanks").closing("in all weathers,"),
			Said.of(ClauseKind.PREAMBULAR, 1, "the pilots, namely"), Said.of(ClauseKind.PREAMBULAR, 2, "the old ones,"),
			Said.of(ClauseKind.PREAMBULAR, 1, "the tugs,").under("Vessels"),
			Said.of(ClauseKind.OPERATIVE, 0, "Welcomes the plan;").closing("of all ports;"),
			Said.of(ClauseKind.OPERATIVE, 0, "Authorizes the force:").closing("and to report;").under("Mandate"),
			Said.of(ClauseKind.OPERATIVE, 1, "to guard the piers;"),
			Said.of(ClauseKind.OPERATIVE, 1, "to train the pilots:").under("Training").closing("by turns;"),
			Said.of(ClauseKind.OPERATIVE, 2, "those of the north:"), Said.of(ClauseKind.OPERATIVE, 3, "by day;"),
			Said.of(ClauseKind.OPERATIVE, 2, "those of the south;").under("South"),
			Said.of(ClauseKind.OPERATIVE, 0, "Decides on the tugs;").bis(),
			Said.of(ClauseKind.OPERATIVE, 0, "Decides to remain seized of the matter."),
			Said.of(ClauseKind.ANNEX, 0, "The piers are repaired first:"),
			Said.of(ClauseKind.ANNEX, 1, "the western."));

	@Test
	void everyElementHoldsWhatTheSchemaLetsItHold() throws Exception {
		each(root -> {
			var name = root.getTagName();
			assertThat(CONTENT).as("an element without a rule").containsKey(name);
			assertThat(content(root)).as(name).matches(CONTENT.get(name));
			assertThat(REQUIRED.getOrDefault(name, List.of())).as(name).allMatch(root::hasAttribute);
		});
	}

	@Test
	void everyIdentifierIsGivenOnce() throws Exception {
		for (var draft : drafts()) {
			var given = new ArrayList<String>();
			walk(root(draft), element -> {
				if (element.hasAttribute("eId")) {
					given.add(element.getAttribute("eId"));
				}
			});
			assertThat(given).doesNotHaveDuplicates().allMatch(name -> name.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*"));
		}
	}

	@Test
	void itHasTheShapeOfWhatTheUnitedNationsPublish() throws Exception {
		var pairs = new TreeSet<String>();
		each(element -> pairs.addAll(pairs(element)));

		assertThat(OF_THE_UNITED_NATIONS).containsAll(pairs.stream().filter(pair -> !BEYOND.contains(pair)).toList());
		assertThat(pairs).containsAll(OF_THE_UNITED_NATIONS);
	}

	@Test
	void theDraftIsNamedAsAWorkOfTheCouncil() throws Exception {
		var root = root(drafts().get(0));

		assertThat(value(root, "FRBRWork", "FRBRuri"))
			.isEqualTo("/akn/un/statement/deliberation/unsc/2031-05-04/2031-77/");
		assertThat(value(root, "FRBRExpression", "FRBRthis"))
			.isEqualTo("/akn/un/statement/deliberation/unsc/2031-05-04/2031-77/eng@!main/");
		assertThat(value(root, "FRBRManifestation", "FRBRuri"))
			.isEqualTo("/akn/un/statement/deliberation/unsc/2031-05-04/2031-77/eng@.xml");
	}

	@Test
	void everyReferenceLeadsToWhatIsNamed() throws Exception {
		var named = new HashSet<String>();
		var referred = new HashSet<String>();
		each(element -> {
			if (element.getTagName().startsWith("TLC")) {
				named.add("#" + element.getAttribute("eId"));
			}
			List.of("refersTo", "source", "as", "href")
				.stream()
				.map(element::getAttribute)
				.filter(to -> to.startsWith("#"))
				.forEach(referred::add);
		});

		assertThat(named).containsAll(referred);
	}

	private static String value(Element root, String level, String name) {
		var within = (Element) root.getElementsByTagName(level).item(0);
		return ((Element) within.getElementsByTagName(name).item(0)).getAttribute("value");
	}

	private static List<DraftText> drafts() {
		return List.of(WrittenDrafts.of("Everything", EVERYTHING), WrittenDrafts.of("Short", EVERYTHING.subList(0, 1)),
				WrittenDrafts.of("Court", "fr", EVERYTHING));
	}

	private static Element root(DraftText draft) throws Exception {
		var lines = PrintedDraft.of(draft, List.of("France"), new WordLists());
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(AknWriting.write(draft.summary(), lines)))
			.getDocumentElement();
	}

	private static void each(Consumer<Element> look) throws Exception {
		for (var draft : drafts()) {
			walk(root(draft), look);
		}
	}

	private static void walk(Element element, Consumer<Element> look) {
		look.accept(element);
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				walk(inner, look);
			}
		}
	}

	private static String content(Element element) {
		var content = new StringBuilder();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				content.append(inner.getTagName()).append(' ');
			}
			else if (!child.getTextContent().isEmpty()) {
				content.append("TEXT ");
			}
		}
		return content.toString();
	}

	private static Set<String> pairs(Element element) {
		var pairs = new TreeSet<String>();
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				pairs.add(element.getTagName() + "/" + inner.getTagName());
			}
		}
		return pairs;
	}

}

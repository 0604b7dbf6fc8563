package org.isftracker.interchange;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.isftracker.interchange.PrintedLine.Role;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;

/**
 * Writes a draft in AKN4UN, the Akoma Ntoso of the United Nations: a statement with
 * containers in its preamble and paragraphs, lists and points in its body.
 */
final class AknWriting {

	private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

	private static final Map<String, String> LANGUAGES = Map.of("en", "eng", "fr", "fra", "es", "spa", "ru", "rus",
			"ar", "ara", "zh", "zho");

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final AknElements xml;

	private final DraftSummary draft;

	private int paragraphs;

	private AknWriting(DraftSummary draft) throws XMLStreamException {
		this.draft = draft;
		this.xml = new AknElements(writer(bytes));
	}

	private static XMLStreamWriter writer(ByteArrayOutputStream bytes) throws XMLStreamException {
		return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
	}

	static byte[] write(DraftSummary draft, List<PrintedLine> lines) {
		try {
			var writing = new AknWriting(draft);
			writing.write(lines);
			return writing.bytes.toByteArray();
		}
		catch (XMLStreamException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private void write(List<PrintedLine> lines) throws XMLStreamException {
		xml.begin(NAMESPACE);
		xml.open("statement", "name", "draftResolution");
		identification();
		head(lines);
		xml.open("preamble");
		lines.stream().filter(line -> line.role() == Role.ENACTING).forEach(this::enacting);
		part(lines, ClauseKind.PREAMBULAR);
		xml.close();
		xml.open("mainBody");
		part(lines, ClauseKind.OPERATIVE);
		xml.close();
		annexes(lines);
		xml.close();
		xml.end();
	}

	private void identification() {
		var symbol = Objects.requireNonNullElse(draft.symbol(), draft.id().toString()).replace("S/", "");
		var day = day();
		var work = "/akn/un/statement/deliberation/unsc/" + day + "/" + symbol.replaceAll("[^A-Za-z0-9.]+", "-") + "/";
		var language = LANGUAGES.getOrDefault(draft.language(), "und");
		xml.open("meta").open("identification", "source", "#tracker");
		level("FRBRWork", work + "!main/", work, "circulation", "author");
		xml.empty("FRBRcountry", "value", "un").close();
		level("FRBRExpression", work + language + "@!main/", work + language + "@/", "publication", "issuer");
		xml.empty("FRBRlanguage", "language", language).close();
		level("FRBRManifestation", work + language + "@/!main.xml", work + language + "@.xml", "markup", "editor");
		xml.close().close().close();
	}

	private void level(String name, String self, String uri, String date, String author) {
		xml.open(name).empty("FRBRthis", "value", self).empty("FRBRuri", "value", uri);
		xml.empty("FRBRdate", "date", day().toString(), "name", date);
		xml.empty("FRBRauthor", "href", "#sc", "as", "#" + author);
	}

	private LocalDate day() {
		var dated = draft.datedOn();
		return dated != null ? dated : LocalDate.ofInstant(draft.createdAt(), ZoneOffset.UTC);
	}

	private void head(List<PrintedLine> lines) {
		xml.open("coverPage");
		lines.stream()
			.filter(line -> line.role() == Role.ORGANIZATION || line.role() == Role.COUNCIL || line.role() == Role.DATE
					|| line.role() == Role.LANGUAGE)
			.forEach(line -> xml.text("p", line.words()));
		xml.close().open("preface");
		lines.stream().filter(line -> line.role() == Role.SPONSORS).forEach(line -> xml.text("p", line.words()));
		xml.close();
	}

	private void enacting(PrintedLine line) {
		xml.open("formula", "name", "enactingFormula").text("p", line.words()).close();
	}

	private void part(List<PrintedLine> lines, ClauseKind kind) {
		var clauses = lines.stream().filter(line -> is(line, kind)).toList();
		var branches = new AknBranches(xml, this::named);
		clauses.forEach(branches::add);
		branches.end();
	}

	private static boolean is(PrintedLine line, ClauseKind kind) {
		var clause = line.clause();
		return clause != null && clause.kind() == kind;
	}

	/**
	 * The identifier of the next paragraph, or the opening words that name a container.
	 */
	private String named(ClauseText clause) {
		var opening = clause.openingWords().strip();
		return clause.kind() == ClauseKind.PREAMBULAR ? (opening.isEmpty() ? "paragraph" : opening)
				: "para_" + String.format(Locale.ROOT, "%d", ++paragraphs);
	}

	private void annexes(List<PrintedLine> lines) {
		var titles = lines.stream().filter(line -> line.role() == Role.ANNEX_TITLE).toList();
		if (titles.isEmpty()) {
			return;
		}
		xml.open("attachments");
		titles.forEach(title -> annex(title, lines));
		xml.close();
	}

	private void annex(PrintedLine title, List<PrintedLine> lines) {
		xml.open("attachment").text("heading", title.words().replace('\n', ' '));
		xml.open("doc", "name", "annex").open("mainBody");
		var branches = new AknBranches(xml, this::named);
		lines.stream()
			.filter(line -> is(line, ClauseKind.ANNEX))
			.filter(line -> Integer.valueOf(title.part()).equals(Objects.requireNonNull(line.clause()).annex()))
			.forEach(branches::add);
		branches.end();
		xml.close().close().close();
	}

}

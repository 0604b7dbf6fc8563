package org.isftracker.interchange;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.isftracker.interchange.PrintedLine.Role;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.DraftSummary;

/**
 * Writes a draft in AKN4UN, the Akoma Ntoso of the United Nations: a statement with
 * containers in its preamble and paragraphs, lists and points in its body.
 */
final class AknWriting {

	private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final AknElements xml;

	private final AknMeta meta;

	private final AknNames names = new AknNames();

	private final AknBranches branches;

	private AknWriting(DraftSummary draft) throws XMLStreamException {
		this.xml = new AknElements(writer(bytes));
		this.meta = new AknMeta(xml, draft);
		this.branches = new AknBranches(xml, names);
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

	private void write(List<PrintedLine> lines) {
		xml.begin(NAMESPACE);
		xml.open("statement", "name", "draftResolution");
		meta.write("main");
		cover(lines);
		preface(lines);
		xml.open("preamble");
		lines.stream().filter(line -> line.role() == Role.ENACTING).forEach(this::enacting);
		branches.containers(part(lines, ClauseKind.PREAMBULAR));
		xml.close();
		xml.open("mainBody");
		branches.paragraphs(part(lines, ClauseKind.OPERATIVE));
		xml.close();
		annexes(lines);
		xml.close();
		xml.end();
	}

	private void cover(List<PrintedLine> lines) {
		xml.open("coverPage", "eId", names.next("coverPage"));
		lines.forEach(line -> {
			switch (line.role()) {
				case ORGANIZATION -> organization(line.words().split("\t", -1));
				case COUNCIL -> said("docAuthority", line.words(), "refersTo", "#issuingBody", "class", "rightBig");
				case DATE ->
					said("docDate", line.words(), "date", meta.day().toString(), "refersTo", "#dateOfIssuance");
				case LANGUAGE -> xml.text("p", line.words());
				default -> {
				}
			}
		});
		xml.close();
	}

	private void organization(String[] words) {
		said("docAuthority", words[0], "refersTo", "#publisher", "class", "upperLeft");
		if (words.length > 1) {
			said("docNumber", words[1], "refersTo", "#symbol");
		}
	}

	private void said(String element, String words, String... attributes) {
		xml.open("p").open(element, attributes).words(words).close().close();
	}

	private void preface(List<PrintedLine> lines) {
		var sponsors = lines.stream().filter(line -> line.role() == Role.SPONSORS).toList();
		if (!sponsors.isEmpty()) {
			xml.open("preface", "eId", names.next("preface"));
			sponsors.forEach(line -> said("docTitle", line.words(), "refersTo", "#sponsors"));
			xml.close();
		}
	}

	private void enacting(PrintedLine line) {
		xml.open("formula", "name", "enactingFormula", "eId", names.next("formula")).open("p");
		xml.open("span", "class", "italic").words(line.words().substring(0, line.italic())).close();
		xml.words(line.words().substring(line.italic())).close().close();
	}

	private static List<AknClause> part(List<PrintedLine> lines, ClauseKind kind) {
		return AknClause.of(lines.stream().filter(line -> is(line, kind)).toList());
	}

	private static boolean is(PrintedLine line, ClauseKind kind) {
		var clause = line.clause();
		return clause != null && clause.kind() == kind;
	}

	private void annexes(List<PrintedLine> lines) {
		var titles = lines.stream().filter(line -> line.role() == Role.ANNEX_TITLE).toList();
		if (!titles.isEmpty()) {
			xml.open("attachments");
			titles.forEach(title -> annex(title, lines));
			xml.close();
		}
	}

	private void annex(PrintedLine title, List<PrintedLine> lines) {
		var name = names.next("annex");
		xml.open("attachment", "eId", "att_" + name).text("heading", title.words().replace('\n', ' '));
		xml.open("doc", "name", "annex");
		meta.write("main/" + name);
		xml.open("mainBody");
		branches.paragraphs(AknClause.of(lines.stream()
			.filter(line -> is(line, ClauseKind.ANNEX))
			.filter(line -> Integer.valueOf(title.part()).equals(Objects.requireNonNull(line.clause()).annex()))
			.toList()));
		xml.close().close().close();
	}

}

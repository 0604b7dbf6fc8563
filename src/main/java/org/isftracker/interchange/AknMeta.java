package org.isftracker.interchange;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

import org.isftracker.resolution.DraftSummary;

/**
 * What a document in AKN4UN says of itself: its identity as a work, and whom it names.
 */
final class AknMeta {

	private static final Map<String, String> LANGUAGES = Map.of("en", "eng", "fr", "fra", "es", "spa", "ru", "rus",
			"ar", "ara", "zh", "zho");

	private final AknElements xml;

	private final DraftSummary draft;

	AknMeta(AknElements xml, DraftSummary draft) {
		this.xml = xml;
		this.draft = draft;
	}

	/** Of the whole ("main"), or of an annex ("main/annex_1"). */
	void write(String part) {
		var symbol = Objects.requireNonNullElse(draft.symbol(), draft.id().toString()).replace("S/", "");
		var work = "/akn/un/statement/deliberation/unsc/" + day() + "/" + symbol.replaceAll("[^A-Za-z0-9.]+", "-")
				+ "/";
		var language = LANGUAGES.getOrDefault(draft.language(), "und");
		xml.open("meta").open("identification", "source", "#tracker");
		level("FRBRWork", work + "!" + part + "/", work, "circulation", "author");
		xml.empty("FRBRcountry", "value", "un").close();
		level("FRBRExpression", work + language + "@!" + part + "/", work + language + "@/", "publication", "issuer");
		xml.empty("FRBRlanguage", "language", language).close();
		level("FRBRManifestation", work + language + "@/!" + part + ".xml", work + language + "@.xml", "markup",
				"editor");
		xml.close().close();
		if (part.equals("main")) {
			references();
		}
		xml.close();
	}

	private void level(String name, String self, String uri, String date, String author) {
		xml.open(name).empty("FRBRthis", "value", self).empty("FRBRuri", "value", uri);
		xml.empty("FRBRdate", "date", day().toString(), "name", date);
		xml.empty("FRBRauthor", "href", author.equals("editor") ? "#tracker" : "#sc", "as", "#" + author);
	}

	private void references() {
		xml.open("references", "source", "#tracker");
		reference("TLCOrganization", "tracker", "/akn/ontology/organization/isf-resolution-tracker",
				"ISF Resolution Tracker");
		reference("TLCOrganization", "sc", "/akn/ontology/organization/un/securityCouncil", "Security Council");
		reference("TLCConcept", "dateOfIssuance", "/akn/ontology/concept/un/dateOfIssuance", "Date of issuance");
		reference("TLCConcept", "symbol", "/akn/ontology/reference/un/symbol", "Symbol");
		reference("TLCRole", "publisher", "/akn/ontology/role/un/publisher", "Publisher");
		reference("TLCRole", "issuingBody", "/akn/role/concept/un/issuingBody", "Issuing body");
		reference("TLCRole", "issuer", "/akn/ontology/role/un/issuer", "Issuer");
		reference("TLCRole", "author", "/akn/ontology/role/un/author", "Author");
		reference("TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor");
		reference("TLCRole", "sponsors", "/akn/ontology/role/un/sponsors", "Sponsors");
		xml.close();
	}

	private void reference(String kind, String name, String path, String shown) {
		xml.empty(kind, "eId", name, "href", path, "showAs", shown);
	}

	LocalDate day() {
		var dated = draft.datedOn();
		return dated != null ? dated : LocalDate.ofInstant(draft.createdAt(), ZoneOffset.UTC);
	}

}

package org.isftracker.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds a PDF against PDF/UA-1, with veraPDF. */
public final class PdfUa {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfUa() {
	}

	/** What the PDF does not keep of PDF/UA-1: each rule with what is wrong and where. */
	public static List<String> faults(byte[] pdf) {
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			return validator.validate(parser).getTestAssertions().stream().map(PdfUa::fault).distinct().toList();
		}
		catch (VeraPDFException | IOException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private static String fault(TestAssertion assertion) {
		return "%s.%d: %s (%s)".formatted(assertion.getRuleId().getClause(), assertion.getRuleId().getTestNumber(),
				assertion.getMessage(), assertion.getLocation().getContext());
	}

}

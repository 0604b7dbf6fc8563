package org.isftracker.interchange;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.isftracker.interchange.UnreadableDocument.Reason;

/**
 * What the pages of a PDF draw, within bounds: so much time, so many operators, and no
 * form that draws itself.
 */
abstract class PdfContent extends PDFTextStripper {

	private static final int MOST_OPERATORS = 5_000_000;

	private final Set<COSBase> open = new HashSet<>();

	private final Deadline deadline;

	private int operators;

	PdfContent(Deadline deadline) {
		this.deadline = deadline;
	}

	Deadline deadline() {
		return deadline;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		deadline.check();
		if (++operators > MOST_OPERATORS) {
			throw new UnreadableDocument(Reason.SWOLLEN);
		}
		super.processOperator(operator, operands);
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		within(form.getCOSObject(), () -> super.showForm(form));
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
		within(group.getCOSObject(), () -> super.showTransparencyGroup(group));
	}

	private void within(COSBase drawing, Drawing draw) throws IOException {
		if (!open.add(drawing)) {
			throw new UnreadableDocument(Reason.LOOPING);
		}
		draw.run();
		open.remove(drawing);
	}

	/** One drawing inside another. */
	private interface Drawing {

		void run() throws IOException;

	}

}

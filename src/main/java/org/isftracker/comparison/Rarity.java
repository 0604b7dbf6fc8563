package org.isftracker.comparison;

/** How much a shared word says: the rarer in the two texts, the more. */
final class Rarity {

	private static final double SHARPNESS = 1.5;

	private final int[] frequencies;

	private final float[] weights;

	private int clauses;

	Rarity(int terms) {
		this.frequencies = new int[terms];
		this.weights = new float[terms];
	}

	void count(Terms clause) {
		clauses++;
		for (int i = 0; i < clause.size(); i++) {
			frequencies[clause.term(i)]++;
		}
	}

	void settle() {
		float rarest = weight(1);
		for (int term = 0; term < weights.length; term++) {
			weights[term] = (frequencies[term] <= 1) ? rarest : weight(frequencies[term]);
		}
	}

	private float weight(int times) {
		return (float) Math.pow(Math.log(1 + (double) clauses / times), SHARPNESS);
	}

	float of(int term) {
		return weights[term];
	}

}

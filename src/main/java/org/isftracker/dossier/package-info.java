/** The starter data, loaded into an empty database. */
@NullMarked
package org.isftracker.dossier;

import org.jspecify.annotations.NullMarked;

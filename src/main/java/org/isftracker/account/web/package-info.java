@NullMarked
package org.isftracker.account.web;

import org.jspecify.annotations.NullMarked;

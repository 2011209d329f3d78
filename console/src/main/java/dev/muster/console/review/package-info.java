/** Looking back together: what is known of the meeting, of the review of the response, and of what is to improve. */
package dev.muster.console.review;

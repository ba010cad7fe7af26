# ما تقوله بطاقات الملفات في طريقها.

cards-export-take-chat = { $here ->
    [yes] إرسال إلى هذه المحادثة
   *[no] إرسال إلى محادثتي الخاصة
}
cards-parcel-about = من الفرصة #{ $number } «{ $name }». يُوضع في OneDrive لديك.
cards-parcel-again = طلب الملف من جديد
cards-parcel-offered = بانتظار قبولك أو رفضك.
cards-parcel-withdrawn = حل محل هذا العرض عرض أحدث.
cards-parcel-declined = رفضت الملف، فلم يُوضع شيء في OneDrive لديك. وهو محفوظ.
cards-parcel-waiting = في الطريق إلى OneDrive لديك. يظهر هنا بعد لحظة.
cards-parcel-sending = في الطريق إلى OneDrive لديك. يظهر هنا بعد لحظة.
cards-parcel-done = الملف في OneDrive لديك، وأدناه.
cards-parcel-failed = لم يصل الملف إلى هنا. وهو محفوظ.
cards-parcel-unknown = ربما وصل الملف.
cards-export-take-channel = وضعه في ملفات القناة
cards-parcel-open = فتح في SharePoint
cards-parcel-channel-waiting = في الطريق إلى ملفات هذه القناة.
cards-parcel-channel-sending = في الطريق إلى ملفات هذه القناة.
cards-parcel-channel-done = وضع { $who } الملف في ملفات هذه القناة.
cards-parcel-channel-failed = طلب { $who } وضع الملف في ملفات هذه القناة. لم يصل إليها، وهو محفوظ هنا.
cards-parcel-channel-unknown = طلب { $who } وضع الملف في ملفات هذه القناة. ربما وصل.

// Electronic invoices written by hand for the tests: the same invoice in CII and in UBL, and a PDF that carries a file.

/** 3 tables at 12.50 less 1.50, 2 nails at 0.335, bread at 5.5 %; carriage 5.00: 51.67 + 8.88 = 60.55. */
export const BASE = {
  numero: 'F-2026/17', type: '380', date: '2026-11-05', echeance: '2026-12-05', cadre: 'B1',
  vendeur: { siren: '552100554', siret: '55210055400013', tva: 'FR96552100554', nom: 'Fabrique & Fils' },
  acheteur: { siren: '732829320', tva: 'FR44732829320', nom: 'Boulangerie Lefèvre SARL' },
  lignes: [
    { id: '1', nom: 'Table', q: '3', pu: '12.50', remise: '1.50', ht: '36.00', taux: '20.00' },
    { id: '2', nom: 'Clou', q: '2', pu: '0.335', ht: '0.67', taux: '20.00' },
    { id: '3', nom: 'Pain', q: '1', pu: '100', base: '10', ht: '10.00', taux: '5.50' },
  ],
  port: '5.00',
  tva: [{ taux: '20.00', base: '41.67', montant: '8.33' }, { taux: '5.50', base: '10.00', montant: '0.55' }],
  lignesHt: '46.67', ht: '51.67', totalTva: '8.88', ttc: '60.55', net: '60.55', iban: 'FR7630006000011234567890189',
};

const esc = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
const compact = (date) => date.replaceAll('-', '');

export function cii(changes = {}) {
  const f = { ...BASE, ...changes };
  const date = (tag, value, prefix = 'udt') => `<ram:${tag}><${prefix}:DateTimeString format="102">${compact(value)}</${prefix}:DateTimeString></ram:${tag}>`;
  const party = (tag, p) => `<ram:${tag}>${p.siret ? `<ram:GlobalID schemeID="0009">${p.siret}</ram:GlobalID>` : ''}<ram:Name>${esc(p.nom)}</ram:Name>${p.siren ? `<ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">${p.siren}</ram:ID></ram:SpecifiedLegalOrganization>` : ''}<ram:PostalTradeAddress><ram:PostcodeCode>21200</ram:PostcodeCode><ram:LineOne>1 rue Haute</ram:LineOne><ram:CityName>Beaune</ram:CityName><ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress><ram:URIUniversalCommunication><ram:URIID schemeID="0225">${p.siren}</ram:URIID></ram:URIUniversalCommunication><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${p.tva}</ram:ID></ram:SpecifiedTaxRegistration></ram:${tag}>`;
  const tax = (taux) => `<ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>${taux}</ram:RateApplicablePercent>`;
  const allowance = (charge, montant, motif, taux) => `<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>${charge}</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>${montant}</ram:ActualAmount><ram:Reason>${motif}</ram:Reason>${taux ? `<ram:CategoryTradeTax>${tax(taux)}</ram:CategoryTradeTax>` : ''}</ram:SpecifiedTradeAllowanceCharge>`;
  const lines = f.lignes.map((l) => `<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>${l.id}</ram:LineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>${esc(l.nom)}</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>${l.pu}</ram:ChargeAmount>${l.base ? `<ram:BasisQuantity unitCode="C62">${l.base}</ram:BasisQuantity>` : ''}</ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">${l.q}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax>${tax(l.taux)}</ram:ApplicableTradeTax>${l.remise ? allowance(false, l.remise, 'Remise') : ''}<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>${l.ht}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>`).join('');
  const notes = [['PMT', '40 EUR'], ['PMD', '3 fois'], ['AAB', 'Néant'], ['BAR', 'B2B']].map(([s, t]) => `<ram:IncludedNote><ram:Content>${t}</ram:Content><ram:SubjectCode>${s}</ram:SubjectCode></ram:IncludedNote>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100" xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100"><rsm:ExchangedDocumentContext><ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>${f.cadre}</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext><rsm:ExchangedDocument><ram:ID>${esc(f.numero)}</ram:ID><ram:TypeCode>${f.type}</ram:TypeCode>${date('IssueDateTime', f.date)}${notes}</rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>${lines}<ram:ApplicableHeaderTradeAgreement>${party('SellerTradeParty', f.vendeur)}${party('BuyerTradeParty', f.acheteur)}<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>BC-9</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument></ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery/><ram:ApplicableHeaderTradeSettlement><ram:PaymentReference>${esc(f.numero)}</ram:PaymentReference><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>30</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>${f.iban}</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>${f.tva.map((t) => `<ram:ApplicableTradeTax><ram:CalculatedAmount>${t.montant}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>${t.base}</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:DueDateTypeCode>29</ram:DueDateTypeCode><ram:RateApplicablePercent>${t.taux}</ram:RateApplicablePercent></ram:ApplicableTradeTax>`).join('')}${f.port ? allowance(true, f.port, 'Port', '20.00') : ''}<ram:SpecifiedTradePaymentTerms>${date('DueDateDateTime', f.echeance)}</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>${f.lignesHt}</ram:LineTotalAmount><ram:ChargeTotalAmount>${f.port ?? '0.00'}</ram:ChargeTotalAmount><ram:TaxBasisTotalAmount>${f.ht}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">${f.totalTva}</ram:TaxTotalAmount><ram:GrandTotalAmount>${f.ttc}</ram:GrandTotalAmount><ram:DuePayableAmount>${f.net}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>${(f.citees ?? []).map(([n, d]) => `<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>${n}</ram:IssuerAssignedID>${date('FormattedIssueDateTime', d, 'qdt')}</ram:InvoiceReferencedDocument>`).join('')}</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>
`;
}

export function ubl(changes = {}) {
  const f = { ...BASE, ...changes };
  const credit = f.type === '381';
  const root = credit ? 'CreditNote' : 'Invoice';
  const eur = (tag, value) => `<cbc:${tag} currencyID="EUR">${value}</cbc:${tag}>`;
  const party = (tag, p) => `<cac:${tag}><cac:Party><cbc:EndpointID schemeID="0225">${p.siren}</cbc:EndpointID>${p.siret ? `<cac:PartyIdentification><cbc:ID schemeID="0009">${p.siret}</cbc:ID></cac:PartyIdentification>` : ''}<cac:PostalAddress><cbc:StreetName>1 rue Haute</cbc:StreetName><cbc:CityName>Beaune</cbc:CityName><cbc:PostalZone>21200</cbc:PostalZone><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>${p.tva}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>${esc(p.nom)}</cbc:RegistrationName><cbc:CompanyID schemeID="0002">${p.siren}</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:${tag}>`;
  const category = (tag, taux) => `<cac:${tag}><cbc:ID>S</cbc:ID><cbc:Percent>${taux}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:${tag}>`;
  const allowance = (charge, montant, motif, taux) => `<cac:AllowanceCharge><cbc:ChargeIndicator>${charge}</cbc:ChargeIndicator><cbc:AllowanceChargeReason>${motif}</cbc:AllowanceChargeReason>${eur('Amount', montant)}${taux ? category('TaxCategory', taux) : ''}</cac:AllowanceCharge>`;
  const lines = f.lignes.map((l) => `<cac:${root}Line><cbc:ID>${l.id}</cbc:ID><cbc:${credit ? 'Credited' : 'Invoiced'}Quantity unitCode="C62">${l.q}</cbc:${credit ? 'Credited' : 'Invoiced'}Quantity>${eur('LineExtensionAmount', l.ht)}${l.remise ? allowance(false, l.remise, 'Remise') : ''}<cac:Item><cbc:Name>${esc(l.nom)}</cbc:Name>${category('ClassifiedTaxCategory', l.taux)}</cac:Item><cac:Price>${eur('PriceAmount', l.pu)}${l.base ? `<cbc:BaseQuantity unitCode="C62">${l.base}</cbc:BaseQuantity>` : ''}</cac:Price></cac:${root}Line>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ProfileID>${f.cadre}</cbc:ProfileID><cbc:ID>${esc(f.numero)}</cbc:ID><cbc:IssueDate>${f.date}</cbc:IssueDate>${credit ? '' : `<cbc:DueDate>${f.echeance}</cbc:DueDate>`}<cbc:${root}TypeCode>${f.type}</cbc:${root}TypeCode>${['#PMT#40 EUR', '#PMD#3 fois', '#AAB#Néant', '#BAR#B2B'].map((n) => `<cbc:Note>${n}</cbc:Note>`).join('')}<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cac:InvoicePeriod><cbc:DescriptionCode>35</cbc:DescriptionCode></cac:InvoicePeriod><cac:OrderReference><cbc:ID>BC-9</cbc:ID></cac:OrderReference>${(f.citees ?? []).map(([n, d]) => `<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${n}</cbc:ID><cbc:IssueDate>${d}</cbc:IssueDate></cac:InvoiceDocumentReference></cac:BillingReference>`).join('')}${party('AccountingSupplierParty', f.vendeur)}${party('AccountingCustomerParty', f.acheteur)}<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>${credit ? `<cbc:PaymentDueDate>${f.echeance}</cbc:PaymentDueDate>` : ''}<cbc:PaymentID>${esc(f.numero)}</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>${f.iban}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>${f.port ? allowance(true, f.port, 'Port', '20.00') : ''}<cac:TaxTotal>${eur('TaxAmount', f.totalTva)}${f.tva.map((t) => `<cac:TaxSubtotal>${eur('TaxableAmount', t.base)}${eur('TaxAmount', t.montant)}${category('TaxCategory', t.taux)}</cac:TaxSubtotal>`).join('')}</cac:TaxTotal><cac:LegalMonetaryTotal>${eur('LineExtensionAmount', f.lignesHt)}${eur('TaxExclusiveAmount', f.ht)}${eur('TaxInclusiveAmount', f.ttc)}${eur('ChargeTotalAmount', f.port ?? '0.00')}${eur('PayableAmount', f.net)}</cac:LegalMonetaryTotal>${lines}</${root}>
`;
}

/** A one-page PDF, with files attached: [[name, bytes]]. */
export function pdf(files = []) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R NAMES >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>'];
  const names = files.map(([name, bytes]) => {
    objects.push(`<< /Type /EmbeddedFile /Length ${Buffer.byteLength(bytes)} >>\nstream\n${bytes}\nendstream`);
    objects.push(`<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${objects.length} 0 R >> >>`);
    return `(${name}) ${objects.length} 0 R`;
  });
  objects[0] = objects[0].replace('NAMES', names.length ? `/Names << /EmbeddedFiles << /Names [${names.join(' ')}] >> >>` : '');
  let out = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const at = Buffer.byteLength(out);
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(out);
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out);
}

/** Sends a file to the inbox as its bytes. */
export function deposit(shop, bytes, type = 'application/xml', expect = undefined) {
  return shop.api.request('POST', '/facture-recue/deposer', { body: bytes, headers: { 'Content-Type': type }, expect });
}
